"""One request through the gateway: route, token, Lambda, answer."""

import uuid
from datetime import UTC, datetime

from medisecure_backend.local.gateway.authorizer import JwtAuthorizer, Refused
from medisecure_backend.local.gateway.event import Arrival, payload
from medisecure_backend.local.gateway.invoke import Invoker
from medisecure_backend.local.gateway.reply import own_answer
from medisecure_backend.local.gateway.routes import RouteTable
from medisecure_backend.local.gateway.throttle import Throttle
from medisecure_backend.local.wire import HttpRequest, HttpResponse

BODY_LIMIT = 10 * 1024 * 1024
"""The largest body an HTTP API takes; what a route takes is for the Lambda to say."""

HEADER_LIMIT = 10_240
"""Bytes of request line and headers an HTTP API takes, together."""

UNMATCHED = "unmatched"


class Gateway:
    """Answers as an AWS HTTP API with a JWT authorizer and one Lambda behind it."""

    def __init__(
        self,
        routes: RouteTable,
        authorizer: JwtAuthorizer,
        invoker: Invoker,
        throttle: Throttle | None = None,
    ) -> None:
        self._routes = routes
        self._authorizer = authorizer
        self._invoker = invoker
        self._throttle = throttle

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request; the answer carries the id that logs and problems quote."""
        request_id = str(uuid.uuid4())
        response = self._answer(request, Arrival(request_id, datetime.now(UTC)))
        return HttpResponse(
            response.status, [*response.headers, ("apigw-requestid", request_id)], response.body
        )

    def template(self, request: HttpRequest) -> str:
        """The route a request falls under, free of ids, for the access log."""
        match = self._routes.match(request.method, request.path)
        return match.route.template if match else UNMATCHED

    def _answer(self, request: HttpRequest, arrival: Arrival) -> HttpResponse:
        if refusal := self._refused_unseen(request):
            return own_answer(refusal)
        match = self._routes.match(request.method, request.path)
        if match is None:
            return own_answer(404)
        claims = None
        if match.route.scopes:
            verdict = self._authorizer.check(request.headers.get("authorization"), match.route.scopes)
            if isinstance(verdict, Refused):
                return own_answer(verdict.status, challenge=verdict.challenge)
            claims = verdict.claims
        return self._invoker(payload(request, match, claims, arrival), arrival.request_id)

    def _refused_unseen(self, request: HttpRequest) -> int | None:
        """The status for a request that is too large, or one too many, whatever it asks for."""
        if _head_size(request) > HEADER_LIMIT:
            return 431
        if len(request.body) > BODY_LIMIT:
            return 413
        if self._throttle is not None and not self._throttle.admits():
            return 429
        return None


def _head_size(request: HttpRequest) -> int:
    line = f"{request.method} {request.path}?{request.query} HTTP/1.1"
    return len(line) + sum(len(name) + len(value) for name, value in request.headers.items())
