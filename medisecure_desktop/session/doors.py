"""Where a window waits for the person's other windows: a socket file of their own, or a loopback port.

An address is text: `file NAME` in the user's runtime folder, or `port NUMBER` where the system has no socket
files for Python (Windows). Whoever finds an address learns nothing by it: all that passes is sealed.
"""

import secrets
import socket
import time
from contextlib import suppress
from pathlib import Path

from medisecure_desktop.session.sealed import LENGTH, LONGEST

LOOPBACK = "127.0.0.1"
HAS_SOCKET_FILES = hasattr(socket, "AF_UNIX")
_FILE, _PORT = "file", "port"
_ENDING = ".door"
_WAITING = 8
_SHORT_S = 0.2


class SilenceError(Exception):
    """Nobody there, nobody who answers in time, or nobody who speaks as our windows do."""


class Door:
    """An open door: others come in one after another."""

    def __init__(self, folder: Path) -> None:
        self._file: Path | None = None
        if HAS_SOCKET_FILES:
            self._socket, self._file = _at_a_file(folder)
            self.address = f"{_FILE} {self._file.name}"
        else:
            self._socket = _at_a_port()
            self.address = f"{_PORT} {self._socket.getsockname()[1]}"

    def next_visitor(self) -> socket.socket:
        """Whoever comes next; OSError once the door is closed."""
        return self._socket.accept()[0]

    def close(self) -> None:
        """Let nobody in any more, and leave nothing behind."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink()


def visit(address: str, folder: Path, deadline: float) -> socket.socket:
    """A connection to the window at this address.

    Raises:
        SilenceError: nobody is there.
    """
    kind, _, place = address.partition(" ")
    try:
        if kind == _PORT:
            return socket.create_connection((LOOPBACK, int(place)), _left(deadline))
        if kind != _FILE or not HAS_SOCKET_FILES or Path(place).name != place:
            raise SilenceError
        return _connected(folder / place, _left(deadline))
    except (OSError, ValueError):
        raise SilenceError from None


def send(to: socket.socket, message: bytes, deadline: float) -> None:
    """Send one message.

    Raises:
        SilenceError: it was not taken in time.
    """
    try:
        to.settimeout(_left(deadline))
        to.sendall(LENGTH.pack(len(message)) + message)
    except OSError:
        raise SilenceError from None


def receive(source: socket.socket, deadline: float) -> bytes:
    """One message.

    Raises:
        SilenceError: it did not arrive whole in time, or is longer than any of ours.
    """
    (length,) = LENGTH.unpack(_exactly(source, LENGTH.size, deadline))
    if length > LONGEST:
        raise SilenceError
    return _exactly(source, length, deadline)


def _exactly(source: socket.socket, count: int, deadline: float) -> bytes:
    found = bytearray()
    while len(found) < count:
        try:
            source.settimeout(_left(deadline))
            piece = source.recv(count - len(found))
        except OSError:
            raise SilenceError from None
        if not piece:
            raise SilenceError
        found += piece
    return bytes(found)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise SilenceError
    return left


def _at_a_file(folder: Path) -> tuple[socket.socket, Path]:
    """Opened under another name first: whoever sweeps meets no door that is not open yet."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(folder)
    name = secrets.token_hex(4)
    unfinished, finished = folder / f"{name}.new", folder / f"{name}{_ENDING}"
    opened = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        opened.bind(str(unfinished))
        unfinished.chmod(0o600)
        opened.listen(_WAITING)
        unfinished.rename(finished)
    except OSError:
        opened.close()
        raise
    return opened, finished


def _at_a_port() -> socket.socket:
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        opened.bind((LOOPBACK, 0))
        opened.listen(_WAITING)
    except OSError:
        opened.close()
        raise
    return opened


def _connected(file: Path, patience_s: float) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(patience_s)
        connection.connect(str(file))
    except OSError:
        connection.close()
        raise
    return connection


def _sweep(folder: Path) -> None:
    """Remove what windows left behind that ended without closing their door."""
    for file in folder.glob(f"*{_ENDING}"):
        try:
            _connected(file, _SHORT_S).close()
        except ConnectionRefusedError:
            file.unlink(missing_ok=True)
        except OSError:
            continue
