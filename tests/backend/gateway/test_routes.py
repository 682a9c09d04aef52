"""One source of truth: the API's route table, the local gateway and the AWS template agree."""

import pytest

from medisecure_backend.api.route import ACCESS_SCOPE
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.api.stack_routes import TEMPLATE_FILE, TemplateError, routes_text, with_routes
from medisecure_backend.local.web.api_routes import api_routes

RUN = "run `.venv/bin/python -m medisecure_backend.api.openapi` and commit what it writes"
TEMPLATE = TEMPLATE_FILE.read_text(encoding="utf-8")


def test_the_template_has_the_routes_of_today() -> None:
    missing = [line for line in routes_text("").splitlines() if line not in TEMPLATE]
    assert with_routes(TEMPLATE) == TEMPLATE, f"template.yaml lacks {missing}: {RUN}"


def test_every_route_is_there_once() -> None:
    operations = [line.split("operationId: ")[1].split(",")[0] for line in _operation_lines()]
    assert sorted(operations) == sorted(route.operation for route in ROUTES)


def test_only_health_goes_without_a_scope() -> None:
    open_lines = [
        line for line in _operation_lines() if f"security: [{{Pool: [{ACCESS_SCOPE}]}}]" not in line
    ]
    assert [line.split(",")[0].strip() for line in open_lines] == ["get: {operationId: read_health"]


def test_a_conflict_between_two_branches_routes_is_written_over() -> None:
    begin, rest = TEMPLATE.split("          # generated routes\n")
    conflict = "<<<<<<< HEAD\n          /v1/a:\n=======\n          /v1/b:\n>>>>>>> branch\n"
    assert with_routes(f"{begin}          # generated routes\n{conflict}{rest}") == TEMPLATE


@pytest.mark.parametrize(
    "template", ["", "# generated routes\n", "# end of generated routes\n# generated routes\n"]
)
def test_a_template_without_its_two_lines_is_left_alone(template: str) -> None:
    with pytest.raises(TemplateError):
        with_routes(template)


def test_the_local_gateway_asks_for_the_scope_wherever_the_template_does() -> None:
    assert {route.key for route in api_routes() if route.scopes != (ACCESS_SCOPE,)} == {"GET /health"}
    assert len(api_routes()) == len(ROUTES)


def _operation_lines() -> list[str]:
    return [line for line in routes_text("").splitlines() if "operationId: " in line]
