"""The checksums a client may send with an object, checked against what came."""

import base64
import binascii
import hashlib
import zlib
from collections.abc import Callable, Mapping

from medisecure_backend.local.documents.errors import S3Error

_PREFIX = "x-amz-checksum-"
_WAYS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "sha256": ("SHA256", lambda body: hashlib.sha256(body).digest()),
    "sha1": ("SHA1", lambda body: hashlib.sha1(body, usedforsecurity=False).digest()),
    "crc32": ("CRC32", lambda body: zlib.crc32(body).to_bytes(4, "big")),
}
_OTHERS = ("crc32c", "crc64nvme")


def checked(headers: Mapping[str, str], body: bytes) -> dict[str, str]:
    """The checksums that came and hold, by algorithm, in base64; S3Error for one that does not."""
    if any(f"{_PREFIX}{name}" in headers for name in _OTHERS):
        raise S3Error(
            501, "NotImplemented", "A header you provided implies functionality that is not implemented."
        )
    _check_md5(headers.get("content-md5"), body)
    found: dict[str, str] = {}
    for name, (label, calculate) in _WAYS.items():
        text = headers.get(_PREFIX + name)
        if text is None:
            continue
        actual = calculate(body)
        if len(_decoded(text, label)) != len(actual):
            raise _invalid(label)
        if _decoded(text, label) != actual:
            raise S3Error(
                400, "BadDigest", f"The {label} you specified did not match the calculated checksum."
            )
        found[name] = text
    return found


def header_names(checksums: Mapping[str, str]) -> list[tuple[str, str]]:
    """The checksums as headers of a reply."""
    headers = [(_PREFIX + name, text) for name, text in checksums.items()]
    return [*headers, ("x-amz-checksum-type", "FULL_OBJECT")] if headers else []


def _check_md5(text: str | None, body: bytes) -> None:
    if text is None:
        return
    try:
        given = base64.b64decode(text, validate=True)
    except binascii.Error:
        given = b""
    if len(given) != hashlib.md5(usedforsecurity=False).digest_size:
        raise S3Error(400, "InvalidDigest", "The Content-MD5 you specified was invalid.")
    if given != hashlib.md5(body, usedforsecurity=False).digest():
        raise S3Error(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")


def _decoded(text: str, label: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise _invalid(label) from None


def _invalid(label: str) -> S3Error:
    return S3Error(400, "InvalidRequest", f"Value for x-amz-checksum-{label.lower()} header is invalid.")
