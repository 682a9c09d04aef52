"""What an answer other than 2xx means: the only place where a status becomes an error."""

from collections.abc import Mapping

import msgspec

from medisecure_backend.contract.problems import (
    AllergyConflict,
    Candidate,
    FieldProblem,
    Problem,
    ProblemType,
)
from medisecure_backend.contract.scheduling import Clash, Slot
from medisecure_desktop.api.errors import (
    ApiError,
    ClinicDownError,
    ConflictError,
    NotAllowedError,
    NotFoundError,
    RejectedError,
    SessionEndedError,
    StaleError,
    TooManyRequestsError,
    UnexpectedReplyError,
)

_REJECTED = {
    400: ProblemType.BAD_REQUEST,
    413: ProblemType.TOO_LARGE,
    422: ProblemType.UNPROCESSABLE,
    406: ProblemType.NOT_ACCEPTABLE,
    415: ProblemType.UNSUPPORTED_TYPE,
}
_SIMPLE: Mapping[int, type[ApiError]] = {
    401: SessionEndedError,
    403: NotAllowedError,
    404: NotFoundError,
    412: StaleError,
}
_KNOWN = {kind.value: kind for kind in ProblemType}
_CONFLICT = 409
_TOO_MANY = 429
_SERVER_ERROR = 500


class _Explanation(msgspec.Struct, frozen=True):
    """A problem reply, or the gateway's own `{"message"}`: everything in it may be missing or new."""

    type: str = ""
    title: str = ""
    detail: str = ""
    instance: str = ""
    errors: tuple[FieldProblem, ...] = ()
    alternatives: tuple[Slot, ...] = ()
    allergies: tuple[AllergyConflict, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    clashes: tuple[Clash, ...] = ()
    state: str | None = None


def error_of(status: int, headers: Mapping[str, str], body: bytes) -> ApiError:
    """The error that stands for this answer."""
    explanation = _read(body)
    reference = explanation.instance or headers.get("apigw-requestid", "")
    if status in _SIMPLE:
        return _SIMPLE[status](reference=reference)
    if status == _TOO_MANY:
        return TooManyRequestsError(retry_after_s=_seconds(headers.get("retry-after")), reference=reference)
    if status == _CONFLICT:
        return ConflictError(_problem(explanation, status, ProblemType.CONFLICT, reference))
    if status in _REJECTED:
        return RejectedError(_problem(explanation, status, _REJECTED[status], reference))
    if status >= _SERVER_ERROR:
        return ClinicDownError(reference=reference)
    return UnexpectedReplyError(reference=reference)


def _read(body: bytes) -> _Explanation:
    try:
        return msgspec.json.decode(body, type=_Explanation)
    except msgspec.DecodeError:
        return _Explanation()


def _problem(explanation: _Explanation, status: int, default: ProblemType, reference: str) -> Problem:
    return Problem(
        type=_KNOWN.get(explanation.type, default),
        title=explanation.title,
        status=status,
        detail=explanation.detail,
        instance=reference,
        errors=explanation.errors,
        alternatives=explanation.alternatives,
        allergies=explanation.allergies,
        candidates=explanation.candidates,
        clashes=explanation.clashes,
        state=explanation.state,
    )


def _seconds(header: str | None) -> float | None:
    try:
        return None if header is None else max(0.0, float(header))
    except ValueError:
        return None
