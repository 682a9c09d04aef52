"""A second loopback port that answers for the user pool and the documents alone.

The Lambda calls both through it: the handler may then wait for them without keeping a worker from answering.
"""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

from medisecure_backend.local.documents.service import OBJECT_LIMIT, DocumentService
from medisecure_backend.local.web.application import Identity, is_identity
from medisecure_backend.local.wire import HttpRequest, HttpResponse


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, identity: Identity, documents: DocumentService) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self._identity = identity
        self._documents = documents

    def answer(self, request: HttpRequest) -> HttpResponse:
        if is_identity(request) or not self._documents.serves(request.path):
            return self._identity.handle(request)
        return self._documents.handle(request)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "MediSecure"
    sys_version = ""

    def do_GET(self) -> None:
        self._write(self._answer(b""))

    def do_HEAD(self) -> None:
        self._write(self._answer(b""))

    def do_POST(self) -> None:
        length = self.headers.get("content-length", "")
        if not length.isdigit() or int(length) > OBJECT_LIMIT:
            self.close_connection = True
            self._write(HttpResponse(413, []))
        else:
            self._write(self._answer(self.rfile.read(int(length))))

    def do_PUT(self) -> None:
        self.do_POST()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: request lines are no business of a terminal."""

    def _answer(self, body: bytes) -> HttpResponse:
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        return cast("_Server", self.server).answer(HttpRequest(self.command, path, query, headers, body))

    def _write(self, response: HttpResponse) -> None:
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        if not any(name == "content-length" for name, _ in response.headers):
            self.send_header("content-length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body)


@contextmanager
def internal_port(identity: Identity, documents: DocumentService) -> Generator[str]:
    """Serve the pool and the documents on a free loopback port; gives its address."""
    with _Server(identity, documents) as server:
        threading.Thread(target=server.serve_forever, name="internal-port", daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
