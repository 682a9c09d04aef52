"""boto3's S3 client as the clinic uses it: one send, short time-outs, nothing read from a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client


def connect_s3(region: str, endpoint: str | None) -> S3Client:
    """A client for S3, or for what answers like S3 at `endpoint`. boto3 is imported here, not before."""
    import boto3  # noqa: PLC0415 - kept out of the cold start
    from botocore.config import Config  # noqa: PLC0415

    # Without "virtual" botocore presigns the global address, which answers with a redirect outside us-east-1.
    return boto3.Session().client(  # pyright: ignore[reportUnknownMemberType] - stubs for two services only
        "s3",
        region_name=region,
        endpoint_url=endpoint,
        config=Config(
            signature_version="s3v4",
            s3={"addressing_style": "virtual" if endpoint is None else "path"},
            connect_timeout=2,
            read_timeout=5,
            retries={"total_max_attempts": 1},
            ignore_configured_endpoint_urls=True,  # pyright: ignore[reportCallIssue] - newer than its stubs
        ),
    )
