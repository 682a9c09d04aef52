"""Requests to the clinic with the caller's token: typed, retried only where it is safe, refreshed once."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote, urlencode

import msgspec

from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import UnexpectedReplyError
from medisecure_desktop.api.status_errors import error_of
from medisecure_desktop.api.token_source import TokenSource
from medisecure_desktop.api.wire import Answer, ReplyLostError, Wire

T = TypeVar("T")
Query = Mapping[str, str | int | date | None]
MOST_PAGES = 100
LARGEST_PAGE = 100


def segment(text: str) -> str:
    """One piece of a path; nothing in it can become another path."""
    return quote(text, safe="")


class Transport:
    """Everything a resource's client needs: read, create, change, remove."""

    def __init__(self, wire: Wire, tokens: TokenSource) -> None:
        self._wire = wire
        self._tokens = tokens

    def read(self, path: str, reply: type[T], query: Query | None = None) -> T:
        """GET. Sent a second time if the first answer got lost."""
        return _decoded(self._send("GET", path + _query_string(query), {}, None, is_repeatable=True), reply)

    def read_all(self, path: str, page: type[Page[T]], query: Query | None = None) -> list[T]:
        """GET page after page, for lists that are shown whole."""
        items: list[T] = []
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            found = self.read(path, page, {**(query or {}), "cursor": cursor, "limit": LARGEST_PAGE})
            items += found.items
            cursor = found.next_cursor
            if cursor is None:
                return items
        raise UnexpectedReplyError

    def create(
        self, path: str, body: msgspec.Struct | None, key: str, reply: type[T], version: int | None = None
    ) -> T:
        """POST a new record. The key makes it safe to send again when the answer got lost.

        `version` is that of the record it is made from, if there is one.
        """
        headers = {"Idempotency-Key": key}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        return _decoded(self._send("POST", path, headers, body, is_repeatable=True), reply)

    def change(
        self, method: str, path: str, version: int, reply: type[T], body: msgspec.Struct | None = None
    ) -> T:
        """Change this version of a record; refused if somebody was faster. Never sent twice."""
        headers = {"If-Match": f'"{version}"'}
        return _decoded(self._send(method, path, headers, body, is_repeatable=False), reply)

    def ask(self, path: str, reply: type[T], body: msgspec.Struct | None = None) -> T:
        """POST something that is answered, not kept under a key. Never sent twice."""
        return _decoded(self._send("POST", path, {}, body, is_repeatable=False), reply)

    def tell(self, path: str) -> None:
        """POST something that needs no answer and may be said twice."""
        self._send("POST", path, {}, None, is_repeatable=True)

    def remove(self, path: str) -> None:
        """DELETE."""
        self._send("DELETE", path, {}, None, is_repeatable=False)

    def close(self) -> None:
        """Close the connections."""
        self._wire.close()

    def _send(
        self,
        method: str,
        path: str,
        extra: Mapping[str, str],
        body: msgspec.Struct | None,
        *,
        is_repeatable: bool,
    ) -> Answer:
        headers = {"Accept": "application/json, application/problem+json", **extra}
        content = None
        if body is not None:
            content = msgspec.json.encode(body)
            headers["Content-Type"] = "application/json"
        token = self._tokens.access_token()
        answer = self._exchange(method, path, headers, content, token, is_repeatable=is_repeatable)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            token = self._tokens.refresh_after_401(token)
            answer = self._exchange(method, path, headers, content, token, is_repeatable=is_repeatable)
            if answer.status == HTTPStatus.UNAUTHORIZED:
                self._tokens.end_after_401(token)
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            raise error_of(answer.status, answer.headers, answer.body)
        return answer

    def _exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes | None, token: str,
        *, is_repeatable: bool,
    ) -> Answer:  # fmt: skip
        signed = {**headers, "Authorization": f"Bearer {token}"}
        try:
            return self._wire.exchange(method, path, signed, body)
        except ReplyLostError as lost:
            if not is_repeatable:
                raise lost.error from None
        try:
            return self._wire.exchange(method, path, signed, body)
        except ReplyLostError as lost:
            raise lost.error from None


def _query_string(query: Query | None) -> str:
    given = {name: str(value) for name, value in (query or {}).items() if value is not None and value != ""}
    return "?" + urlencode(given) if given else ""


@cache
def _decoder(type_: type[T]) -> "msgspec.json.Decoder[T]":
    return msgspec.json.Decoder(type_)


def _decoded(answer: Answer, type_: type[T]) -> T:
    try:
        return _decoder(type_).decode(answer.body)
    except msgspec.DecodeError:
        raise UnexpectedReplyError(reference=answer.headers.get("apigw-requestid", "")) from None
