"""The one address of the local clinic: calls to the pool, buckets, and the rest to the gateway."""

import time
from collections.abc import Iterable
from typing import Any, Protocol

from medisecure_backend.local.documents.service import OBJECT_LIMIT, DocumentService
from medisecure_backend.local.gateway.gateway import BODY_LIMIT, Gateway
from medisecure_backend.local.gateway.reply import own_answer
from medisecure_backend.local.web.access_log import AccessLog
from medisecure_backend.local.web.host import is_for_this_machine
from medisecure_backend.local.web.wsgi_messages import (
    StartResponse,
    TooLargeError,
    read_request,
    write_response,
)
from medisecure_backend.local.wire import HttpRequest, HttpResponse

_REQUEST_ID_HEADERS = ("apigw-requestid", "x-amzn-requestid")


class Identity(Protocol):
    """The user pool, as far as this address needs it."""

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request to the pool."""
        ...


class Application:
    """The WSGI application of one worker."""

    def __init__(
        self, identity: Identity, documents: DocumentService, gateway: Gateway, access_log: AccessLog
    ) -> None:
        self._identity = identity
        self._documents = documents
        self._gateway = gateway
        self._access_log = access_log

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request and log it."""
        started = time.perf_counter()
        try:
            request = read_request(environ, self._body_limit(environ))
        except TooLargeError:
            response, template = own_answer(413), "too-large"
        else:
            response, template = self._answer(request)
        spent = (time.perf_counter() - started) * 1000
        request_id = next((value for name, value in response.headers if name in _REQUEST_ID_HEADERS), "-")
        self._access_log.write(environ["REQUEST_METHOD"], template, response.status, spent, request_id)
        return write_response(response, start_response)

    def _answer(self, request: HttpRequest) -> tuple[HttpResponse, str]:
        if not is_for_this_machine(request):
            return own_answer(403), "foreign-host"
        if is_identity(request):
            return self._identity.handle(request), request.headers.get("x-amz-target", "well-known")
        if self._documents.serves(request.path):
            return self._documents.handle(request), "documents"
        return self._gateway.handle(request), self._gateway.template(request)

    def _body_limit(self, environ: dict[str, Any]) -> int:
        return OBJECT_LIMIT if self._documents.serves(environ["PATH_INFO"]) else BODY_LIMIT


def is_identity(request: HttpRequest) -> bool:
    """Whether a request is for the user pool: a Cognito call, or the pool's public documents."""
    if request.path == "/" and "x-amz-target" in request.headers:
        return True
    return request.method == "GET" and "/.well-known/" in request.path
