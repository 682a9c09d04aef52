"""Reads what a request carries into contract types, and refuses what is not one."""

import base64
import binascii
import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeVar
from uuid import UUID

import msgspec

from medisecure_backend.api.problem import field_problem
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.wire import Request
from medisecure_backend.services.errors import (
    BadRequestError,
    NotFoundError,
    TooLargeError,
    UnprocessableError,
    VersionRequiredError,
)

R = TypeVar("R", bound=Request)
MAX_BODY_BYTES = 1_000_000
_MAX_VERSION = 2**31 - 1
_VERSION = re.compile(r'"(0|[1-9][0-9]{0,9})"', re.ASCII)
_WORD = re.compile(r"[a-z][a-z0-9-]{0,63}")
_YEARS = range(1880, 2200)
NO_VERSION = -1
"""An If-Match no record ever has: the change is stale."""


def read_body(body: str | None, type_: type[R], *, is_base64: bool) -> R:
    """The body as a request type. 413, 400 (not JSON) or 422 with a pointer."""
    raw = _raw(body, is_base64=is_base64)
    if len(raw) > MAX_BODY_BYTES:
        raise TooLargeError(f"A request may have {MAX_BODY_BYTES} bytes.")
    try:
        content = msgspec.json.decode(raw, type=type_)
    except msgspec.ValidationError as error:
        raise UnprocessableError(errors=(field_problem(error),)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadRequestError("The body is not valid JSON in UTF-8.") from None
    json.loads(raw, object_pairs_hook=_each_once)
    if errors := tuple(_impossible(content)):
        raise UnprocessableError(errors=errors)
    return content


def read_query(parameters: Mapping[str, str], type_: type[R]) -> R:
    """The query string as a request type; 400 with a pointer."""
    try:
        query = msgspec.convert(dict(parameters), type_, strict=False)
    except msgspec.ValidationError as error:
        raise BadRequestError("A query parameter is wrong.", errors=(field_problem(error),)) from None
    if errors := tuple(_impossible(query)):
        raise BadRequestError("A query parameter is wrong.", errors=errors)
    return query


def read_path(parameters: Mapping[str, str]) -> dict[str, str]:
    """The path's parameters: {id} and whatever ends in id or sub is a uuid, any other a short word."""
    return {name: _read_segment(name, text) for name, text in parameters.items()}


def _read_segment(name: str, text: str) -> str:
    if name.endswith(("id", "sub")):
        return read_id(text)
    if not _WORD.fullmatch(text):
        raise NotFoundError
    return text


def read_id(text: str) -> str:
    """A record's id from the path; what is no id is the id of nothing."""
    try:
        identifier = str(UUID(text))
    except ValueError:
        raise NotFoundError from None
    if identifier != text.lower():
        raise NotFoundError
    return identifier


def read_version(if_match: str | None) -> int:
    """The version in If-Match; 428 without one. An ETag the clinic never gave is NO_VERSION."""
    text = (if_match or "").strip()
    if not text or text == "*":
        raise VersionRequiredError("Send the ETag you read as If-Match.")
    if not _VERSION.fullmatch(text):
        return NO_VERSION
    version = int(text[1:-1])
    return version if version <= _MAX_VERSION else NO_VERSION


def read_key(key: str | None) -> UUID:
    """The Idempotency-Key, a uuid; 400 without one."""
    try:
        return UUID((key or "").strip())
    except ValueError:
        raise BadRequestError(
            "Send a uuid as Idempotency-Key.",
            errors=(FieldProblem(pointer="", code="idempotency-key-required"),),
        ) from None


def _raw(body: str | None, *, is_base64: bool) -> bytes:
    try:
        return base64.b64decode(body or "", validate=True) if is_base64 else (body or "").encode()
    except (binascii.Error, UnicodeEncodeError):
        raise BadRequestError("The body cannot be decoded.") from None


def _each_once(pairs: list[tuple[str, object]]) -> None:
    """Refuse an object that says a field twice: what reads it next may believe the other one."""
    said: set[str] = set()
    for name, _ in pairs:
        if name in said:
            problem = FieldProblem(pointer=f"/{name}", code="twice")
            raise BadRequestError("The body says a field twice.", errors=(problem,))
        said.add(name)


def _impossible(content: Request) -> Iterator[FieldProblem]:
    """Values that JSON and the types allow and the database does not."""
    for field in msgspec.structs.fields(content):
        value: object = getattr(content, field.name)
        if isinstance(value, Request):
            for inner in _impossible(value):
                yield FieldProblem(pointer=f"/{field.encode_name}{inner.pointer}", code=inner.code)
        elif code := _impossible_value(value):
            yield FieldProblem(pointer=f"/{field.encode_name}", code=code)


def _impossible_value(value: object) -> str | None:
    if isinstance(value, str) and "\0" in value:
        return "not-text"
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        return "offset-required"
    if isinstance(value, dt.date) and value.year not in _YEARS:
        return "out-of-range"
    return None
