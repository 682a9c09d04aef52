"""Objects as files: written whole or not at all, durable before the answer, readable by their owner alone."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

_LONGEST_HEAD = 16_384


class ObjectHead(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of an object without reading it."""

    key: str
    size: int
    content_type: str
    etag: str
    stored_at: datetime
    checksums: dict[str, str]
    kept: dict[str, str] = {}
    """Headers that came with it and go out with it again."""

    def __repr__(self) -> str:
        return f"ObjectHead(size={self.size})"


@dataclass(frozen=True)
class StoredObject:
    """An object that was found: its head, and where its bytes begin."""

    head: ObjectHead
    path: Path
    offset: int

    def read(self, start: int = 0, length: int | None = None) -> bytes:
        """The object's bytes, or a part of them."""
        with self.path.open("rb") as file:
            file.seek(self.offset + start)
            return file.read(self.head.size - start if length is None else length)


class ObjectStore:
    """The buckets of one clinic. A key never becomes a path: its hash does."""

    def __init__(self, root: Path, buckets: tuple[str, ...]) -> None:
        self._root = root
        self._buckets = buckets

    def has_bucket(self, bucket: str) -> bool:
        """Whether the clinic has this bucket."""
        return bucket in self._buckets

    def put(self, bucket: str, head: ObjectHead, body: bytes, *, is_new: bool = False) -> bool:
        """Store an object; False if `is_new` was asked for and there is one already."""
        path = self._path(bucket, head.key)
        _make_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(head) + b"\n")
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            if is_new:
                os.link(temporary, path)
            else:
                temporary.replace(path)
        except FileExistsError:
            return False
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(path.parent)
        return True

    def find(self, bucket: str, key: str) -> StoredObject | None:
        """The object under a key. One whose bytes are not all there does not exist."""
        found = _open(self._path(bucket, key))
        return found if found is not None and found.head.key == key else None

    def all_objects(self, bucket: str) -> Iterator[StoredObject]:
        """Every object of a bucket."""
        for path in (self._root / bucket).glob("??/*"):
            if not path.name.startswith(".") and (found := _open(path)) is not None:
                yield found

    def _path(self, bucket: str, key: str) -> Path:
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._root / bucket / name[:2] / name


def _open(path: Path) -> StoredObject | None:
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST_HEAD)
            length = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return None
    try:
        head = msgspec.json.decode(line, type=ObjectHead)
    except msgspec.DecodeError:
        return None
    return StoredObject(head, path, len(line)) if length == len(line) + head.size else None


def _make_folder(folder: Path) -> None:
    for each in (*reversed(folder.parents), folder):
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)
            _sync_folder(each.parent)


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder last; Windows does that by itself."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
