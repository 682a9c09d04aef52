"""The S3 of one clinic: PUT, GET and HEAD of one object, as boto3 and presigned URLs use them."""

import hashlib
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import parse_qsl, unquote

from medisecure_backend.local.documents import checksums
from medisecure_backend.local.documents.authentication import Credentials, authenticate
from medisecure_backend.local.documents.errors import S3Error, error_response, no_such_key
from medisecure_backend.local.documents.object_store import ObjectHead, ObjectStore, StoredObject
from medisecure_backend.local.wire import HttpRequest, HttpResponse

OBJECT_LIMIT = 32 * 1024 * 1024
"""The largest object this stand-in takes; S3 takes 5 GB, the API decides what it lets in."""

_LONGEST_KEY = 1024
_KEPT = ("x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-server-side-encryption")
_OVERRIDES = ("content-disposition", "content-type", "cache-control")
_HEADER_TEXT = re.compile(r"[\x20-\x7e\xa0-\xff]*")
_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})?")


@dataclass(frozen=True)
class _Address:
    bucket: str
    key: str


class DocumentService:
    """Answers for the clinic's buckets, path style: /bucket/key."""

    def __init__(
        self,
        store: ObjectStore,
        credentials: Credentials,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._credentials = credentials
        self._clock = clock

    def serves(self, path: str) -> bool:
        """Whether a path is one of the clinic's buckets or something in it."""
        return self._store.has_bucket(path[1:].partition("/")[0])

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        request_id = uuid.uuid4().hex[:16].upper()
        try:
            response = self._answer(request)
        except S3Error as error:
            return error_response(error, request_id, has_body=request.method != "HEAD")
        headers = [*response.headers, ("x-amz-request-id", request_id)]
        return HttpResponse(response.status, headers, response.body)

    def _answer(self, request: HttpRequest) -> HttpResponse:
        authenticate(request, self._credentials, self._clock())
        address = self._address(request)
        if request.method == "PUT":
            return self._put(request, address)
        if request.method in {"GET", "HEAD"}:
            found = self._store.find(address.bucket, address.key)
            if found is None:
                raise no_such_key(address.key)
            return _given(request, found)
        raise S3Error(
            405, "MethodNotAllowed", "The specified method is not allowed against this resource.",
            {"Method": request.method, "ResourceType": "OBJECT"},
        )  # fmt: skip

    def _address(self, request: HttpRequest) -> _Address:
        bucket, _, key = unquote(request.path)[1:].partition("/")
        if not self._store.has_bucket(bucket):
            raise S3Error(404, "NoSuchBucket", "The specified bucket does not exist", {"BucketName": bucket})
        if not key:
            raise S3Error(
                501, "NotImplemented", "A header you provided implies functionality that is not implemented."
            )
        if len(key.encode()) > _LONGEST_KEY:
            raise S3Error(400, "KeyTooLongError", "Your key is too long")
        return _Address(bucket, key)

    def _put(self, request: HttpRequest, address: _Address) -> HttpResponse:
        if len(request.body) > OBJECT_LIMIT:
            raise S3Error(
                400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed object size."
            )
        found = checksums.checked(request.headers, request.body)
        head = ObjectHead(
            key=address.key,
            size=len(request.body),
            content_type=request.headers.get("content-type", "binary/octet-stream"),
            etag=hashlib.md5(request.body, usedforsecurity=False).hexdigest(),
            stored_at=self._clock(),
            checksums=found,
            kept={name: request.headers[name] for name in _KEPT if name in request.headers},
        )
        is_new = request.headers.get("if-none-match") == "*"
        if not self._store.put(address.bucket, head, request.body, is_new=is_new):
            raise S3Error(
                412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold",
                {"Condition": "If-None-Match"},
            )  # fmt: skip
        return HttpResponse(200, [("etag", f'"{head.etag}"'), *checksums.header_names(found)])


def _given(request: HttpRequest, found: StoredObject) -> HttpResponse:
    """The object, or the part of it that was asked for."""
    head = found.head
    headers = dict(_head_headers(head))
    for name, value in parse_qsl(request.query):
        if name.startswith("response-") and name.removeprefix("response-") in _OVERRIDES:
            headers[name.removeprefix("response-")] = _header_value(name, value)
    start, length, status = 0, head.size, 200
    if (part := request.headers.get("range")) and (asked := _RANGE.fullmatch(part)):
        start, length = _part(asked, head.size)
        headers["content-range"] = f"bytes {start}-{start + length - 1}/{head.size}"
        status = 206
    elif request.headers.get("x-amz-checksum-mode", "").upper() == "ENABLED":
        headers |= dict(checksums.header_names(head.checksums))
    headers["content-length"] = str(length)
    body = b"" if request.method == "HEAD" else found.read(start, length)
    return HttpResponse(status, list(headers.items()), body)


def _header_value(name: str, value: str) -> str:
    if not _HEADER_TEXT.fullmatch(value):
        raise S3Error(400, "InvalidArgument", "Header value cannot be represented.", {"ArgumentName": name})
    return value


def _head_headers(head: ObjectHead) -> list[tuple[str, str]]:
    return [
        ("content-type", head.content_type),
        ("etag", f'"{head.etag}"'),
        ("last-modified", format_datetime(head.stored_at.astimezone(UTC), usegmt=True)),
        ("accept-ranges", "bytes"),
        *head.kept.items(),
    ]


def _part(asked: re.Match[str], size: int) -> tuple[int, int]:
    start = int(asked[1])
    last = min(int(asked[2]), size - 1) if asked[2] else size - 1
    if start >= size or last < start:
        raise S3Error(
            416, "InvalidRange", "The requested range is not satisfiable",
            {"RangeRequested": asked[0], "ActualObjectSize": str(size)},
        )  # fmt: skip
    return start, last - start + 1
