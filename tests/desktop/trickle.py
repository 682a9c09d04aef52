"""A server that never stops answering: one byte after the other, each in time, none the last."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n"
BETWEEN_S = 0.05


@contextmanager
def trickling() -> Iterator[str]:
    """Its address."""
    is_over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_serve, args=(server, is_over))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            is_over.set()
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve(server: socket.socket, is_over: threading.Event) -> None:
    while not is_over.is_set():
        with suppress(OSError):
            visitor, _ = server.accept()
            with closing(visitor):
                _trickle(visitor, is_over)


def _trickle(visitor: socket.socket, is_over: threading.Event) -> None:
    visitor.recv(65536)
    visitor.sendall(HEAD)
    while not is_over.wait(BETWEEN_S):
        visitor.sendall(b" ")
