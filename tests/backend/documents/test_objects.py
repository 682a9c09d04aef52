"""Objects: whole or not at all, with the promised checksum, private, and only in their folder."""

import base64
import hashlib
import stat
import threading
import zlib
from datetime import timedelta
from pathlib import Path

import pytest

from medisecure_backend.local.documents.lifecycle import expire
from medisecure_backend.local.documents.service import OBJECT_LIMIT
from tests.backend.documents.signing import BASE, BUCKET, Bucket

URL = f"{BASE}/documents/one.pdf"


def sha256(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


@pytest.fixture
def bucket(tmp_path: Path) -> Bucket:
    return Bucket(tmp_path / "documents")


def test_head_tells_size_type_and_checksum(bucket: Bucket) -> None:
    put = bucket.signed(
        "PUT", URL, {"content-type": "image/png", "x-amz-checksum-sha256": sha256(b"abc")}, b"abc"
    )
    assert put.headers["x-amz-checksum-sha256"] == sha256(b"abc")
    head = bucket.signed("HEAD", URL, {"x-amz-checksum-mode": "ENABLED"})
    found = {name: head.headers[name] for name in ("content-length", "content-type", "x-amz-checksum-sha256")}
    assert found == {
        "content-length": "3",
        "content-type": "image/png",
        "x-amz-checksum-sha256": sha256(b"abc"),
    }
    assert "x-amz-checksum-sha256" not in bucket.signed("HEAD", URL).headers


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("x-amz-checksum-sha256", sha256(b"other"), "BadDigest"),
        ("x-amz-checksum-sha256", "not base64!", "InvalidRequest"),
        ("x-amz-checksum-sha256", "c2hvcnQ=", "InvalidRequest"),
        ("x-amz-checksum-crc32", base64.b64encode(zlib.crc32(b"x").to_bytes(4, "big")).decode(), "BadDigest"),
        ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=", "NotImplemented"),
        ("content-md5", base64.b64encode(b"0" * 16).decode(), "BadDigest"),
        ("content-md5", "zzz", "InvalidDigest"),
    ],
)
def test_a_wrong_checksum_stores_nothing(bucket: Bucket, header: str, value: str, code: str) -> None:
    assert bucket.signed("PUT", URL, {header: value}, b"abc").code == code
    assert bucket.signed("GET", URL).code == "NoSuchKey"


def test_nothing_is_stored_twice_if_asked_so(bucket: Bucket) -> None:
    once = {"if-none-match": "*"}
    assert bucket.signed("PUT", URL, once, b"first").status == 200
    assert bucket.signed("PUT", URL, once, b"second").code == "PreconditionFailed"
    assert bucket.signed("GET", URL).body == b"first"


def test_of_many_writers_one_is_first(bucket: Bucket) -> None:
    statuses: list[int] = []

    def write(number: int) -> None:
        statuses.append(bucket.signed("PUT", URL, {"if-none-match": "*"}, b"%d" % number).status)

    threads = [threading.Thread(target=write, args=[number]) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [412] * 11


def test_what_is_not_there_or_not_possible(bucket: Bucket) -> None:
    assert bucket.signed("GET", URL).code == "NoSuchKey"
    assert bucket.signed("HEAD", URL).status == 404
    assert bucket.signed("GET", "http://127.0.0.1:8750/other/key").code == "NoSuchBucket"
    assert bucket.signed("GET", f"{BASE}/{'k' * 1025}").code == "KeyTooLongError"
    assert bucket.signed("DELETE", URL).code == "MethodNotAllowed"
    assert bucket.signed("GET", f"{BASE}/").code == "NotImplemented"
    assert bucket.signed("PUT", URL, {}, bytes(OBJECT_LIMIT + 1)).code == "EntityTooLarge"


@pytest.mark.parametrize(
    ("asked", "status", "body"),
    [
        ("bytes=0-3", 206, b"0123"),
        ("bytes=8-", 206, b"89"),
        ("bytes=8-400", 206, b"89"),
        ("bytes=10-12", 416, None),
        ("lines=1-2", 200, b"0123456789"),
    ],
)
def test_a_part_can_be_read(bucket: Bucket, asked: str, status: int, body: bytes | None) -> None:
    bucket.signed("PUT", URL, {"x-amz-checksum-sha256": sha256(b"0123456789")}, b"0123456789")
    got = bucket.signed("GET", URL, {"range": asked, "x-amz-checksum-mode": "ENABLED"})
    assert got.status == status
    assert ("x-amz-checksum-sha256" in got.headers) == (status == 200)
    assert body is None or got.body == body


@pytest.mark.parametrize(
    "key",
    [
        "../../escape",
        "..%2f..%2fescape",
        "/etc/passwd",
        "%2e%2e/x",
        "a/../../../b",
        "a%00b",
        "C:%5Cx",
        "\\\\x",
    ],
)
def test_no_key_leaves_the_folder(bucket: Bucket, tmp_path: Path, key: str) -> None:
    assert bucket.signed("PUT", f"{BASE}/{key}", {}, b"x").status in {200, 403}
    outside = [path for path in tmp_path.rglob("*") if (tmp_path / "documents" / BUCKET) not in path.parents]
    assert {path.name for path in outside} <= {"documents", BUCKET}


def test_files_and_folders_are_private(bucket: Bucket, tmp_path: Path) -> None:
    bucket.signed("PUT", URL, {}, b"x")
    found = list((tmp_path / "documents").rglob("*"))
    assert {stat.S_IMODE(path.stat().st_mode) for path in found if path.is_file()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in found if path.is_dir()} == {0o700}
    assert not any("one.pdf" in path.name for path in found)


def test_a_file_that_was_cut_off_does_not_exist(bucket: Bucket, tmp_path: Path) -> None:
    bucket.signed("PUT", URL, {}, b"0123456789")
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    file.write_bytes(file.read_bytes()[:-1])
    assert bucket.signed("GET", URL).code == "NoSuchKey"
    file.write_bytes(b"no head at all")
    assert bucket.signed("GET", URL).code == "NoSuchKey"


def test_a_write_that_fails_leaves_what_was_there(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.signed("PUT", URL, {}, b"first")

    def full(_handle: int) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="no space"):
            bucket.signed("PUT", URL, {}, b"second")
    assert bucket.signed("GET", URL).body == b"first"
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_exports_are_removed_after_their_day(bucket: Bucket) -> None:
    for key in ("exports/old", "documents/old"):
        bucket.signed("PUT", f"{BASE}/{key}", {}, b"x")
    later = bucket.clock() + timedelta(hours=23)
    assert expire(bucket.store, BUCKET, "exports/", timedelta(days=1), later) == 0
    later += timedelta(hours=2)
    assert expire(bucket.store, BUCKET, "exports/", timedelta(days=1), later) == 1
    assert bucket.signed("GET", f"{BASE}/exports/old").code == "NoSuchKey"
    assert bucket.signed("GET", f"{BASE}/documents/old").status == 200
