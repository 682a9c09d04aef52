"""What can go wrong when the clinic is asked something, in words for the person in front of the screen.

ApiError
  OfflineError            no network
  ClinicDownError         the clinic does not answer, or answers that it cannot
  NotFoundError           the record is not there, or not for this person
  NotAllowedError         this role may not do that
  StaleError              somebody changed the record in the meantime
  ConflictError           the clinic's rules stand against it (`problem` says which)
  RejectedError           what was sent is not right (`problem.errors` says where)
  TooManyRequestsError    too fast (`retry_after_s`)
  UnexpectedReplyError    an answer this program does not understand
SessionEndedError         signed out by the clinic: sign in again
"""

from typing import TYPE_CHECKING

from medisecure_desktop.language import ENGLISH, current_language, mark, text

if TYPE_CHECKING:  # the window is painted before any problem is read
    from medisecure_backend.contract.problems import Problem


class ApiError(Exception):
    """An error that can be told to a person: what happened, what is safe, what to do."""

    happened = mark("Something went wrong at the clinic.")
    advice = mark("Nothing was changed.")
    way_on = mark("Try again")

    def __init__(self, *, title: str | None = None, body: str | None = None, reference: str = "") -> None:
        self._title, self._body, self.reference = title, body, reference
        super().__init__(self.happened.source if title is None else title)

    @property
    def title(self) -> str:
        """What happened, in the language that is on."""
        return text(self.happened) if self._title is None else self._title

    @property
    def body(self) -> str:
        """What is safe, and what to do."""
        return text(self.advice) if self._body is None else self._body

    @property
    def action(self) -> str:
        """The words on the button that goes on from here."""
        return text(self.way_on)


class OfflineError(ApiError):
    """This computer has no way to the clinic."""

    happened = mark("This computer is not connected to the clinic.")
    advice = mark("Check the network, then try again. What you typed is kept.")


class ClinicDownError(ApiError):
    """The clinic's computers do not answer, or say that they cannot."""

    happened = mark("The clinic is not answering.")
    advice = mark("What you typed is kept. Try again in a few minutes.")


class NotFoundError(ApiError):
    """There is no such record, or none this person may see: the two are not told apart."""

    happened = mark("This record is not available to you.")
    advice = mark("It may have been moved, or you do not have access. Ask an administrator.")
    way_on = mark("Go back")


class NotAllowedError(ApiError):
    """The signed-in person's role does not allow this."""

    happened = mark("You do not have access to this.")
    advice = mark("Ask an administrator if you need it.")
    way_on = mark("Go back")


class StaleError(ApiError):
    """Somebody changed the record after it was read here."""

    happened = mark("This record has changed since you opened it.")
    advice = mark("Nothing was overwritten. Read the newest version, then save again.")
    way_on = mark("Show the newest version")


class ProblemError(ApiError):
    """An error the clinic explained; `problem` is its explanation."""

    def __init__(self, problem: "Problem") -> None:
        self.problem = problem
        super().__init__(title=problem.title or None, body=problem.detail or None, reference=problem.instance)

    @property
    def title(self) -> str:
        """By the problem's type; the clinic's own English words only for those who read English."""
        from medisecure_desktop.api.problem_words import title_of  # noqa: PLC0415 - after the first paint

        if self.problem.title and current_language() == ENGLISH:
            return self.problem.title
        return title_of(self.problem.type) or text(self.happened)

    @property
    def body(self) -> str:
        """The clinic's detail, translated where it is known."""
        from medisecure_desktop.api.problem_words import detail_of  # noqa: PLC0415 - after the first paint

        if self.problem.detail and current_language() == ENGLISH:
            return self.problem.detail
        return detail_of(self.problem.detail) or text(self.advice)


class ConflictError(ProblemError):
    """The clinic's rules stand against it, for example because a time was just taken."""

    happened = mark("The clinic could not do this.")
    advice = mark("Something changed in the meantime. Nothing was saved.")


class RejectedError(ProblemError):
    """What was sent is not right; `problem.errors` says which fields."""

    happened = mark("The clinic did not accept this.")
    advice = mark("Check what you entered, then save again.")
    way_on = mark("Check the form")


class TooManyRequestsError(ApiError):
    """Too many requests in a short time."""

    happened = mark("That was too fast for the clinic.")
    advice = mark("Wait a moment, then try again. What you typed is kept.")

    def __init__(self, *, retry_after_s: float | None = None, reference: str = "") -> None:
        self.retry_after_s = retry_after_s
        super().__init__(reference=reference)


class UnexpectedReplyError(ApiError):
    """The clinic answered something this program does not understand."""

    happened = mark("The clinic sent an answer this program does not understand.")
    advice = mark("Try again. If it stays, tell support the reference.")


class SessionEndedError(ApiError):
    """The clinic no longer accepts this session; unsaved work is kept until the next sign-in."""

    happened = mark("You have been signed out.")
    advice = mark("Sign in again to go on.")
    way_on = mark("Sign in")
