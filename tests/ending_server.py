"""An HTTP server for tests that ends whole: its connections and their threads with it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import HTTPServer, ThreadingHTTPServer
from typing import Any

POLL_S = 0.02
"""How soon it notices that it is to end."""


class EndingServer(ThreadingHTTPServer):
    """A thread for each connection; a client that keeps its connection would keep the thread for ever."""

    daemon_threads = False  # closing waits for them
    request_queue_size = 128

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Hang up on everybody, and wait until the last answer is given."""
        for request in list(self._open):
            with suppress(OSError):
                request.shutdown(socket.SHUT_RD)
        super().server_close()


@contextmanager
def running(server: HTTPServer) -> Iterator[str]:
    """Serve until the block ends; gives the address."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": POLL_S})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
