"""A lock between windows of this user: who refreshes a session, and who waits."""

import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import platformdirs

PATIENCE_S = 25.0
_PAUSE_S = 0.02


class LockTimeoutError(Exception):
    """Another window holds the lock for too long."""


class ProcessLock:
    """A file in the user's runtime folder; the system frees it when its owner ends, however it ends."""

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._name = name
        self._folder = folder or runtime_folder()

    @contextmanager
    def held(self, patience_s: float = PATIENCE_S) -> Generator[None]:
        """Hold the lock.

        Raises:
            LockTimeoutError: somebody else held it all the time.
        """
        handle = self._opened()
        if handle is None:
            yield
            return
        try:
            _wait_for(handle, patience_s)
            yield
        finally:
            os.close(handle)

    @contextmanager
    def held_if_possible(self, patience_s: float) -> Generator[None]:
        """Hold the lock, or go on without it after this time: for what must happen in any case."""
        handle = self._opened()
        try:
            if handle is not None:
                with suppress(LockTimeoutError):
                    _wait_for(handle, patience_s)
            yield
        finally:
            if handle is not None:
                os.close(handle)

    def _file_name(self) -> str:
        import hashlib  # noqa: PLC0415 - not before the first paint

        return f"session-{hashlib.sha256(self._name.encode()).hexdigest()[:16]}.lock"

    def _opened(self) -> int | None:
        """The lock's file, or None where this user may write no file: then there is nobody to wait for."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return os.open(self._folder / self._file_name(), flags, 0o600)
        except OSError:
            return None


class Alone:
    """In place of the lock where there is nobody to wait for. Writes nothing."""

    @contextmanager
    def held(self, patience_s: float = 0) -> Generator[None]:
        """Go on."""
        del patience_s
        yield

    held_if_possible = held


def runtime_folder() -> Path:
    """The user's runtime folder; where the system made none, their cache folder."""
    if sys.platform == "linux" and "XDG_RUNTIME_DIR" not in os.environ:
        return platformdirs.user_cache_path("medisecure", appauthor=False)
    return platformdirs.user_runtime_path("medisecure", appauthor=False)


def _wait_for(handle: int, patience_s: float) -> None:
    pause = threading.Event()
    for _ in range(int(patience_s / _PAUSE_S) + 1):
        if _try_lock(handle):
            return
        pause.wait(_PAUSE_S)
    raise LockTimeoutError


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
