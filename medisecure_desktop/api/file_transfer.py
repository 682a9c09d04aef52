"""Bytes of documents, straight to and from the clinic's store by presigned addresses; never with a token."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlsplit

from medisecure_desktop.api.errors import NotFoundError, UnexpectedReplyError
from medisecure_desktop.api.wire import Answer, ReplyLostError, Wire
from medisecure_desktop.language import mark, text

LARGEST_FILE = 256 * 1024 * 1024
LONGEST_TRANSFER_S = 300.0
_NONE = mark("This clinic keeps no documents.")


class FileTransfer:
    """PUT and GET at the one address the clinic's file names; an address elsewhere is refused."""

    def __init__(self, documents_url: str | None) -> None:
        self._base = None if documents_url is None else documents_url.rstrip("/")
        self._wire = None if self._base is None else Wire(self._base, LARGEST_FILE, LONGEST_TRANSFER_S)

    def put(self, url: str, headers: Mapping[str, str], content: bytes) -> None:
        """Send the bytes. Sent a second time if the answer got lost: the same bytes change nothing."""
        answer = self._exchange("PUT", url, headers, content)
        if answer.status != HTTPStatus.OK:
            raise UnexpectedReplyError(reference=answer.headers.get("x-amz-request-id", ""))

    def get(self, url: str) -> bytes:
        """Fetch the bytes."""
        answer = self._exchange("GET", url, {}, None)
        if answer.status != HTTPStatus.OK:
            raise UnexpectedReplyError(reference=answer.headers.get("x-amz-request-id", ""))
        return answer.body

    def close(self) -> None:
        """Close the connections."""
        if self._wire is not None:
            self._wire.close()

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        if self._wire is None or self._base is None:
            raise NotFoundError(title=text(_NONE))
        if not url.startswith(self._base + "/") or "@" in urlsplit(url).netloc:
            raise UnexpectedReplyError
        path = url.removeprefix(self._base)
        try:
            return self._wire.exchange(method, path, headers, content)
        except ReplyLostError:
            pass
        try:
            return self._wire.exchange(method, path, headers, content)
        except ReplyLostError as lost:
            raise lost.error from None
