"""The bytes of documents, in S3. boto3 is imported at the first use, not before."""

from __future__ import annotations

import base64
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.s3_client import connect_s3

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from types_boto3_s3 import S3Client

UPLOAD_LASTS = timedelta(minutes=5)
DOWNLOAD_LASTS = timedelta(seconds=60)
_MISSING = {"404", "NoSuchKey", "NotFound"}


@dataclass(frozen=True)
class BucketPlace:
    """Which bucket, and where it answers if not on AWS: to the clinic itself, and to people's programs."""

    region: str
    bucket: str
    endpoint: str | None = None
    public_endpoint: str | None = None


@dataclass(frozen=True)
class SignedAddress:
    """An address that opens one object for a short time. It is a secret: the repr leaves it out."""

    url: str = field(repr=False)
    expires_at: datetime
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class StoredBytes:
    """What S3 says of an object that is there."""

    size: int
    content_type: str
    sha256: str
    beginning: bytes = field(repr=False)


class DocumentStore:
    """One bucket. Calls are made once, with short time-outs; a request waits for them."""

    def __init__(self, place: BucketPlace) -> None:
        self._place = place

    def upload_address(self, key: str, content_type: str, size: int, sha256: str) -> SignedAddress:
        """Where exactly these bytes, and no others, can be put."""
        expires_at = datetime.now(UTC) + UPLOAD_LASTS
        checksum = base64.b64encode(bytes.fromhex(sha256)).decode()
        url = self._public_client.generate_presigned_url(
            "put_object",
            Params={
                "Bucket": self._place.bucket,
                "Key": key,
                "ContentType": content_type,
                "ContentLength": size,
                "ChecksumSHA256": checksum,
            },
            ExpiresIn=int(UPLOAD_LASTS.total_seconds()),
        )
        headers = {
            "content-type": content_type,
            "content-length": str(size),
            "x-amz-checksum-sha256": checksum,
        }
        return SignedAddress(url, expires_at, headers)

    def download_address(self, key: str, disposition: str, content_type: str) -> SignedAddress:
        """Where the bytes can be got, as a file to save and never as a page to show."""
        expires_at = datetime.now(UTC) + DOWNLOAD_LASTS
        url = self._public_client.generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self._place.bucket,
                "Key": key,
                "ResponseContentDisposition": disposition,
                "ResponseContentType": content_type,
            },
            ExpiresIn=int(DOWNLOAD_LASTS.total_seconds()),
        )
        return SignedAddress(url, expires_at)

    def look(self, key: str, beginning: int) -> StoredBytes | None:
        """What is stored under a key and its first bytes, or None."""
        with _translated():
            try:
                head = self._client.head_object(Bucket=self._place.bucket, Key=key, ChecksumMode="ENABLED")
                part = self._client.get_object(
                    Bucket=self._place.bucket, Key=key, Range=f"bytes=0-{beginning - 1}"
                )
            except self._client.exceptions.ClientError as error:
                if error.response.get("Error", {}).get("Code") in _MISSING:
                    return None
                raise
            first = part["Body"].read()
        checksum = base64.b64decode(head.get("ChecksumSHA256", ""))
        return StoredBytes(head["ContentLength"], head["ContentType"], checksum.hex(), first)

    def put(self, key: str, content_type: str, body: bytes) -> None:
        """Store bytes of the clinic's own."""
        with _translated():
            self._client.put_object(
                Bucket=self._place.bucket,
                Key=key,
                ContentType=content_type,
                Body=body,
                ChecksumAlgorithm="SHA256",
            )

    @cached_property
    def _client(self) -> S3Client:
        return connect_s3(self._place.region, self._place.endpoint)

    @cached_property
    def _public_client(self) -> S3Client:
        """Signs for the address people's programs use; it never sends anything."""
        return connect_s3(self._place.region, self._place.public_endpoint or self._place.endpoint)


@contextmanager
def _translated() -> Generator[None]:
    """S3's refusals as ours; their texts may name keys, so they stay behind."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - kept out of the cold start

    try:
        yield
    except (ClientError, BotoCoreError):
        raise UnavailableError("The document store does not answer.") from None
