"""The ends of the audit's chains, published where nobody who changes the database can change them.

Whoever rewrites a whole chain, hashes, head and all, still cannot make it lead to what was published.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.s3_client import connect_s3

if TYPE_CHECKING:
    from collections.abc import Callable

    from types_boto3_s3 import S3Client

    from medisecure_backend.services.document_store import BucketPlace

LATEST = "heads/latest.json"
LOOK_BACK_DAYS = 35
_THERE_ALREADY = "PreconditionFailed"


class Head(msgspec.Struct, frozen=True):
    """The last link of one chain."""

    chain: int
    position: int
    hash: str


class PublishedHeads(msgspec.Struct, frozen=True):
    """What lies in the bucket: the newest under LATEST, and one object a day that stays."""

    published_at: datetime
    heads: list[Head]

    def rewritten(self, link: Callable[[int, int], str | None]) -> list[Head]:
        """The published ends the audit no longer leads to; `link` gives the hash at a chain's position."""
        return [head for head in self.heads if head.position and link(head.chain, head.position) != head.hash]


class HeadsBucket:
    """The bucket the ends are published in."""

    def __init__(self, place: BucketPlace) -> None:
        self._place = place

    def last(self) -> PublishedHeads | None:
        """What was published last; UnavailableError if S3 does not answer."""
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - kept out of the cold start

        today = datetime.now(UTC).date()
        days = (object_key(today - timedelta(days=ago)) for ago in range(LOOK_BACK_DAYS))
        try:
            for key in (LATEST, *days):
                if (found := self._get(key)) is not None:
                    return found
        except (ClientError, BotoCoreError):
            raise UnavailableError("The published ends of the audit cannot be read.") from None
        return None

    def publish(self, heads: PublishedHeads) -> bool:
        """Store the ends; those of a day are stored once more, to stay. Whether they were the day's first."""
        body = msgspec.json.encode(heads)
        is_new = self._put_once(object_key(heads.published_at.date()), body)
        self._s3.put_object(
            Bucket=self._place.bucket,
            Key=LATEST,
            Body=body,
            ContentType="application/json",
            ChecksumAlgorithm="SHA256",
        )
        return is_new

    def _get(self, key: str) -> PublishedHeads | None:
        try:
            found = self._s3.get_object(Bucket=self._place.bucket, Key=key)
        except self._s3.exceptions.NoSuchKey:
            return None
        return msgspec.json.decode(found["Body"].read(), type=PublishedHeads)

    def _put_once(self, key: str, body: bytes) -> bool:
        try:
            self._s3.put_object(
                Bucket=self._place.bucket,
                Key=key,
                Body=body,
                ContentType="application/json",
                ChecksumAlgorithm="SHA256",
                IfNoneMatch="*",
            )
        except self._s3.exceptions.ClientError as error:
            if error.response.get("Error", {}).get("Code") == _THERE_ALREADY:
                return False
            raise
        return True

    @cached_property
    def _s3(self) -> S3Client:
        return connect_s3(self._place.region, self._place.endpoint)


def object_key(day: date) -> str:
    """The name of one day's ends."""
    return f"heads/{day.isoformat()}.json"
