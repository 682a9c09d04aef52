"""One source of truth: the API's route table, the local gateway and the AWS template agree."""

import re
from pathlib import Path

from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.local.gateway.routes import ACCESS_SCOPE
from medisecure_backend.local.web.api_routes import api_routes

TEMPLATE = (Path(__file__).parents[3] / "medisecure_backend" / "template.yaml").read_text(encoding="utf-8")
EVENT = re.compile(r"ApiId: !Ref Api, Method: (\w+), Path: '([^']+)'(, Auth: \{Authorizer: NONE\})?\}\}")


def test_the_template_has_exactly_the_routes_of_the_api() -> None:
    events = EVENT.findall(TEMPLATE)
    assert TEMPLATE.count("Type: HttpApi") == len(events)
    assert sorted(f"{method} {path}" for method, path, _ in events) == sorted(route.key for route in ROUTES)


def test_only_the_open_routes_go_without_the_authorizer() -> None:
    open_in_template = {f"{method} {path}" for method, path, none in EVENT.findall(TEMPLATE) if none}
    assert open_in_template == {route.key for route in ROUTES if route.permissions is None} == {"GET /health"}
    assert "DefaultAuthorizer: Pool" in TEMPLATE
    assert f"AuthorizationScopes: [{ACCESS_SCOPE}]" in TEMPLATE


def test_the_local_gateway_asks_for_the_scope_wherever_the_template_does() -> None:
    assert {route.key for route in api_routes() if route.scopes != (ACCESS_SCOPE,)} == {"GET /health"}
    assert len(api_routes()) == len(ROUTES)
