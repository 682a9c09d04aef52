"""Requests to the local S3, signed by botocore itself."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotoCredentials

from medisecure_backend.local.documents.authentication import Credentials
from medisecure_backend.local.documents.object_store import ObjectStore
from medisecure_backend.local.documents.service import DocumentService
from medisecure_backend.local.wire import HttpRequest, HttpResponse

KEY_ID, SECRET, REGION, BUCKET = "AKIAEXAMPLEEXAMPLE12", "a secret of the tests", "eu-west-2", "a-bucket"
BASE = f"http://127.0.0.1:8750/{BUCKET}"


@dataclass
class Clock:
    """A clock that tests move."""

    moved: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.moved


@dataclass(frozen=True)
class Answered:
    """A reply, its headers by name, and S3's error code if it has one."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def code(self) -> str:
        return self.element("Code")

    def element(self, name: str) -> str:
        return ET.fromstring(self.body).findtext(name) or ""  # noqa: S314 - our own document


class Bucket:
    """The local S3 on a folder, asked as over HTTP."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.store = ObjectStore(folder, (BUCKET,))
        self.service = DocumentService(self.store, Credentials(KEY_ID, SECRET, REGION), self.clock)

    def ask(
        self, method: str, url: str, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> Answered:
        parts = urlsplit(url)
        sent = {"host": parts.netloc, "content-length": str(len(body)), **(headers or {})}
        lower = {name.lower(): value for name, value in sent.items()}
        response: HttpResponse = self.service.handle(
            HttpRequest(method, parts.path, parts.query, lower, body)
        )
        return Answered(response.status, dict(response.headers), response.body)

    def signed(
        self, method: str, url: str, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> Answered:
        """Ask with an Authorization header."""
        return self.ask(method, url, header_signed(method, url, headers or {}, body), body)


def presigned(
    method: str, url: str, headers: dict[str, str] | None = None, *, expires: int = 300, **credentials: Any
) -> str:
    """The address botocore presigns."""
    request = AWSRequest(method=method, url=url, headers=headers or {})
    S3SigV4QueryAuth(_credentials(**credentials), "s3", credentials.get("region", REGION), expires).add_auth(
        request
    )
    return request.url


def header_signed(method: str, url: str, headers: dict[str, str], body: bytes = b"") -> dict[str, str]:
    """The headers botocore signs a request with."""
    request = AWSRequest(method=method, url=url, headers=headers, data=body)
    S3SigV4Auth(_credentials(), "s3", REGION).add_auth(request)
    return {name: text(value) for name, value in request.headers.items()}


def text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _credentials(**given: Any) -> BotoCredentials:
    return BotoCredentials(given.get("key_id", KEY_ID), given.get("secret", SECRET))
