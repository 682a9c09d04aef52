"""Problem replies (RFC 9457): every error of the API in one form."""

import re

import msgspec

from medisecure_backend.contract.problems import FieldProblem, Problem
from medisecure_backend.services.errors import ServiceError

PROBLEM_CONTENT_TYPE = "application/problem+json"
_PATH = re.compile(r" - at `(?P<key>key in )?(?P<path>\$[^`]*)`")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_UNKNOWN_FIELD = re.compile(r"Object contains unknown field `(?P<name>[^`]*)`")
_MISSING_FIELD = re.compile(r"Object missing required field `(?P<name>[^`]*)`")
_CODES = (
    ("Object missing required field", "required"),
    ("Object contains unknown field", "unknown-field"),
    ("Invalid RFC3339 encoded datetime", "invalid-datetime"),
    ("Invalid RFC3339 encoded date", "invalid-date"),
    ("Invalid enum value", "not-allowed"),
    ("matching regex", "wrong-format"),
    ("of length >=", "too-short"),
    ("of length <=", "too-long"),
    (">=", "too-low"),
    ("<=", "too-high"),
    ("` > ", "too-low"),
    ("no timezone component", "wall-time-only"),
    ("timezone component", "offset-required"),
)


def problem_of(error: ServiceError, request_id: str) -> Problem:
    """The problem reply for a refusal."""
    return Problem(
        type=error.type,
        title=error.title,
        status=error.status,
        detail=error.detail,
        instance=request_id,
        errors=error.errors,
        alternatives=error.alternatives,
        clashes=error.clashes,
        state=error.state,
        allergies=error.allergies,
        candidates=error.candidates,
    )


def field_problem(error: msgspec.ValidationError) -> FieldProblem:
    """Where msgspec found a wrong value, as JSON pointer and code; the value itself is not repeated."""
    text = str(error)
    message = _PATH.sub("", text)
    found = _PATH.search(text)
    steps = _pointer_steps(found["path"]) if found else []
    for pattern in (_UNKNOWN_FIELD, _MISSING_FIELD):
        if named := pattern.search(message):
            steps.append(named["name"])
    pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
    return FieldProblem(pointer=pointer, code=_code(message))


def _pointer_steps(path: str) -> list[str]:
    return [name or index for name, index in _STEP.findall(path)]


def _code(message: str) -> str:
    return next((code for words, code in _CODES if words in message), "wrong-type")
