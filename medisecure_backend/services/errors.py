"""Why a service refuses. Each error knows its problem type, status and title.

ServiceError
+-- BadRequestError          400  the request cannot be read
+-- UnauthenticatedError     401  no token that counts
+-- ForbiddenError           403  this role may not do this
+-- NotFoundError            404  no such record, or not yours
+-- NotAcceptableError       406  not in this format
+-- ConflictError            409  the clinic's state does not allow it now
|   +-- AllergyConflictError 409  a documented allergy stands against a medicine
|   +-- SamePersonError      409  a record of this person may be there already
+-- StaleVersionError        412  somebody changed the record meanwhile
+-- TooLargeError            413  the body is too big
+-- UnsupportedTypeError     415  not a type the clinic takes
+-- UnprocessableError       422  a field has a value it cannot have
+-- IdempotencyMismatchError 422  the key was used for another request
+-- VersionRequiredError     428  a change must say which version it changes
+-- TooManyRequestsError     429  too often in a short time
+-- UnavailableError         503  a part of the clinic does not answer
"""

from collections.abc import Sequence
from typing import ClassVar

from medisecure_backend.contract.problems import AllergyConflict, Candidate, FieldProblem, ProblemType
from medisecure_backend.contract.scheduling import Clash, Slot

_CONFLICT_TITLES = {
    ProblemType.SLOT_TAKEN: "Somebody else has this time",
    ProblemType.PATIENT_BUSY: "The patient has another visit at this time",
    ProblemType.OUTSIDE_HOURS: "The doctor does not work at this time",
    ProblemType.BOOKING_RULE: "This time cannot be booked",
    ProblemType.BOOKING_NOTICE: "This is too soon to book",
    ProblemType.BOOKING_HORIZON: "This is too far ahead to book",
    ProblemType.BOOKING_TYPE: "This kind of visit is not booked here",
    ProblemType.BOOKING_LIMIT: "No more visits can be booked",
    ProblemType.SERIES_CLASHES: "Some of these times cannot be had",
    ProblemType.VISITS_INSIDE: "There are visits at these times",
    ProblemType.OFFER_ENDED: "This offer has ended",
    ProblemType.WRONG_STATE: "The record has moved on",
    ProblemType.ALREADY_SIGNED: "The note is signed",
    ProblemType.DUPLICATE: "This exists already",
    ProblemType.UPLOAD_MISSING: "The file has not arrived",
    ProblemType.UPLOAD_MISMATCH: "Another file has arrived",
    ProblemType.LAST_ADMIN: "The clinic needs an administrator",
    ProblemType.OWN_ACCOUNT: "Not on your own account",
    ProblemType.ACCOUNT_STATE: "The account's state does not allow it",
    ProblemType.NOT_SIGNED: "The note is not signed yet",
    ProblemType.WITHDRAWN: "This was entered in error",
    ProblemType.ALLERGY_CONFLICT: "A documented allergy stands against it",
    ProblemType.ALREADY_PRESCRIBED: "The patient takes this already",
    ProblemType.ALREADY_DECIDED: "This is answered already",
    ProblemType.ALREADY_ASSIGNED: "You can read this chart already",
}


class ServiceError(Exception):
    """A refusal with a reason. Its text never quotes what was sent."""

    problem: ClassVar[ProblemType] = ProblemType.INTERNAL
    status: ClassVar[int] = 500
    default_title: ClassVar[str] = "Something went wrong"

    def __init__(
        self, detail: str = "", *, errors: Sequence[FieldProblem] = (), alternatives: Sequence[Slot] = ()
    ) -> None:
        super().__init__(detail or self.default_title)
        self.type = self.problem
        self.title = self.default_title
        self.detail = detail
        self.errors = tuple(errors)
        self.alternatives = tuple(alternatives)
        self.clashes: tuple[Clash, ...] = ()
        self.state: str | None = None
        self.allergies: tuple[AllergyConflict, ...] = ()
        self.candidates: tuple[Candidate, ...] = ()
        self.retry_after_s: int | None = None


class BadRequestError(ServiceError):
    """The request cannot be read as what the route expects."""

    problem = ProblemType.BAD_REQUEST
    status = 400
    default_title = "The request cannot be read"


class UnauthenticatedError(ServiceError):
    """The token does not count (any more)."""

    problem = ProblemType.UNAUTHENTICATED
    status = 401
    default_title = "Sign in again"


class ForbiddenError(ServiceError):
    """The caller's role may not do this."""

    problem = ProblemType.FORBIDDEN
    status = 403
    default_title = "Your role may not do this"


class NotFoundError(ServiceError):
    """The record does not exist or is not the caller's; nobody learns which."""

    problem = ProblemType.NOT_FOUND
    status = 404
    default_title = "There is no such record"


class NotAcceptableError(ServiceError):
    """The clinic does not answer in this format."""

    problem = ProblemType.NOT_ACCEPTABLE
    status = 406
    default_title = "The clinic does not answer in this format"


class ConflictError(ServiceError):
    """The clinic's state does not allow this now; `type` says what stands in the way."""

    problem = ProblemType.CONFLICT
    status = 409
    default_title = "This is not possible now"

    def __init__(
        self,
        type_: ProblemType,
        detail: str = "",
        alternatives: Sequence[Slot] = (),
        *,
        clashes: Sequence[Clash] = (),
        state: str | None = None,
    ) -> None:
        super().__init__(detail, alternatives=alternatives)
        self.type = type_
        self.title = _CONFLICT_TITLES.get(type_, self.default_title)
        self.clashes = tuple(clashes)
        self.state = state


class AllergyConflictError(ConflictError):
    """Documented allergies stand against a medicine; each is named."""

    def __init__(self, detail: str, allergies: Sequence[AllergyConflict]) -> None:
        super().__init__(ProblemType.ALLERGY_CONFLICT, detail)
        self.allergies = tuple(allergies)


class SamePersonError(ConflictError):
    """A record of this person may be there already; those the caller may see are named."""

    def __init__(self, detail: str, candidates: Sequence[Candidate]) -> None:
        super().__init__(ProblemType.DUPLICATE, detail)
        self.candidates = tuple(candidates)


class StaleVersionError(ServiceError):
    """The record has changed since the caller read it."""

    problem = ProblemType.STALE_VERSION
    status = 412
    default_title = "Somebody has changed this meanwhile"


class TooLargeError(ServiceError):
    """The body is larger than the clinic takes."""

    problem = ProblemType.TOO_LARGE
    status = 413
    default_title = "The request is too large"


class UnsupportedTypeError(ServiceError):
    """The content is of a type the clinic does not take."""

    problem = ProblemType.UNSUPPORTED_TYPE
    status = 415
    default_title = "The clinic does not take this type of file"


class UnprocessableError(ServiceError):
    """Fields with values they cannot have; `errors` points at each."""

    problem = ProblemType.UNPROCESSABLE
    status = 422
    default_title = "Some values are not possible"

    @classmethod
    def at(cls, pointer: str, code: str, detail: str = "") -> "UnprocessableError":
        """One wrong field."""
        return cls(detail, errors=(FieldProblem(pointer=pointer, code=code),))


class IdempotencyMismatchError(ServiceError):
    """The idempotency key belongs to another request."""

    problem = ProblemType.IDEMPOTENCY_MISMATCH
    status = 422
    default_title = "This key was used for another request"


class VersionRequiredError(ServiceError):
    """A change came without If-Match."""

    problem = ProblemType.VERSION_REQUIRED
    status = 428
    default_title = "Say which version you are changing"


class TooManyRequestsError(ServiceError):
    """Too often in a short time; `retry_after_s` says when it is possible again."""

    problem = ProblemType.TOO_MANY_REQUESTS
    status = 429
    default_title = "Too often in a short time"

    def __init__(self, detail: str, retry_after_s: int) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class UnavailableError(ServiceError):
    """A part of the clinic does not answer."""

    problem = ProblemType.UNAVAILABLE
    status = 503
    default_title = "The clinic is not available"
