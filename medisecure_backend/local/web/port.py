"""The loopback port of a clinic: found free, or known to be taken, before anything is started."""

import socket
import threading
from contextlib import suppress

from medisecure_backend.local.errors import ClinicError

LOOPBACK = "127.0.0.1"
_TRIES = 30
_PAUSE_SECONDS = 0.1


def reserve(port: int) -> socket.socket:
    """A bound socket that keeps the port ours (0 takes a free one) until the workers listen on it.

    A port whose last owner has just been killed becomes free within moments, so a taken one is tried again.
    """
    if port:
        _wait_until_free(port)
    placeholder = _socket()
    if hasattr(socket, "SO_REUSEPORT"):
        placeholder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    placeholder.bind((LOOPBACK, port))
    return placeholder


def _wait_until_free(port: int) -> None:
    pause = threading.Event()
    for _ in range(_TRIES):
        with suppress(OSError), _socket() as probe:
            probe.bind((LOOPBACK, port))
            probe.listen()
            return
        pause.wait(_PAUSE_SECONDS)
    raise ClinicError(f"Port {port} is in use by another program; choose another with --port.")


def _socket() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return made
