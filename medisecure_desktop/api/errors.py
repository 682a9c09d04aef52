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

if TYPE_CHECKING:  # the window is painted before any problem is read
    from medisecure_backend.contract.problems import Problem


class ApiError(Exception):
    """An error that can be told to a person: what happened, what is safe, what to do."""

    title = "Something went wrong at the clinic."
    body = "Nothing was changed."
    action = "Try again"

    def __init__(self, *, title: str | None = None, body: str | None = None, reference: str = "") -> None:
        if title is not None:
            self.title = title
        if body is not None:
            self.body = body
        self.reference = reference
        super().__init__(self.title)


class OfflineError(ApiError):
    """This computer has no way to the clinic."""

    title = "This computer is not connected to the clinic."
    body = "Check the network, then try again. What you typed is kept."


class ClinicDownError(ApiError):
    """The clinic's computers do not answer, or say that they cannot."""

    title = "The clinic is not answering."
    body = "What you typed is kept. Try again in a few minutes."


class NotFoundError(ApiError):
    """There is no such record, or none this person may see: the two are not told apart."""

    title = "This record is not available to you."
    body = "It may have been moved, or you do not have access. Ask an administrator."
    action = "Go back"


class NotAllowedError(ApiError):
    """The signed-in person's role does not allow this."""

    title = "You do not have access to this."
    body = "Ask an administrator if you need it."
    action = "Go back"


class StaleError(ApiError):
    """Somebody changed the record after it was read here."""

    title = "This record has changed since you opened it."
    body = "Nothing was overwritten. Read the newest version, then save again."
    action = "Show the newest version"


class ProblemError(ApiError):
    """An error the clinic explained; `problem` is its explanation."""

    def __init__(self, problem: "Problem") -> None:
        self.problem = problem
        super().__init__(title=problem.title or None, body=problem.detail or None, reference=problem.instance)


class ConflictError(ProblemError):
    """The clinic's rules stand against it, for example because a time was just taken."""

    title = "The clinic could not do this."
    body = "Something changed in the meantime. Nothing was saved."


class RejectedError(ProblemError):
    """What was sent is not right; `problem.errors` says which fields."""

    title = "The clinic did not accept this."
    body = "Check what you entered, then save again."
    action = "Check the form"


class TooManyRequestsError(ApiError):
    """Too many requests in a short time."""

    title = "That was too fast for the clinic."
    body = "Wait a moment, then try again. What you typed is kept."

    def __init__(self, *, retry_after_s: float | None = None, reference: str = "") -> None:
        self.retry_after_s = retry_after_s
        super().__init__(reference=reference)


class UnexpectedReplyError(ApiError):
    """The clinic answered something this program does not understand."""

    title = "The clinic sent an answer this program does not understand."
    body = "Try again. If it stays, tell support the reference."


class SessionEndedError(ApiError):
    """The clinic no longer accepts this session; unsaved work is kept until the next sign-in."""

    title = "You have been signed out."
    body = "Sign in again to go on."
    action = "Sign in"
