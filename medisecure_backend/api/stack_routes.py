"""The routes in template.yaml, from the route table; `python -m medisecure_backend.api.openapi` writes them.

API Gateway reads them as an OpenAPI body: one integration and one permission serve every route, so the
stack stays far from CloudFormation's 500 resources, and the function's policy from its 20 KB.
"""

from collections.abc import Iterator
from pathlib import Path

from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES

TEMPLATE_FILE = Path(__file__).resolve().parents[1] / "template.yaml"
_BEGIN = "# generated routes"
_END = "# end of generated routes"
_INTEGRATION = '{$ref: "#/components/x-amazon-apigateway-integrations/Lambda"}'


class TemplateError(Exception):
    """template.yaml lacks the two lines between which the routes belong."""


def routes_text(indent: str) -> str:
    """The OpenAPI paths: for each one its parameters and its operations, a line each."""
    paths: dict[str, list[Route]] = {}
    for route in ROUTES:
        paths.setdefault(route.path, []).append(route)
    return "".join(
        f"{indent}{line}\n" for path, routes in sorted(paths.items()) for line in _path(path, routes)
    )


def with_routes(template: str) -> str:
    """The template with the routes of today. Whatever stood between the two lines goes, a conflict too."""
    lines = template.splitlines(keepends=True)
    marks = [number for number, line in enumerate(lines) if line.strip() in {_BEGIN, _END}]
    if [lines[number].strip() for number in marks] != [_BEGIN, _END]:
        raise TemplateError(f"template.yaml needs one line '{_BEGIN}' and after it one line '{_END}'.")
    begin, end = marks
    indent = lines[begin][: -len(lines[begin].lstrip())]
    return "".join(lines[: begin + 1]) + routes_text(indent) + "".join(lines[end:])


def write() -> None:
    """Bring the committed template up to date."""
    TEMPLATE_FILE.write_text(with_routes(TEMPLATE_FILE.read_text(encoding="utf-8")), encoding="utf-8")


def _path(path: str, routes: list[Route]) -> Iterator[str]:
    yield f"{path}:"
    if names := routes[0].path_parameters:
        parameters = ", ".join(
            f"{{name: {name}, in: path, required: true, schema: {{type: string}}}}" for name in names
        )
        yield f"  parameters: [{parameters}]"
    for route in sorted(routes, key=lambda each: each.method):
        security = f"[{{Pool: [{', '.join(route.scopes)}]}}]" if route.scopes else "[]"
        yield (
            f"  {route.method.lower()}: {{operationId: {route.operation}, security: {security}, "
            f"responses: {{}}, x-amazon-apigateway-integration: {_INTEGRATION}}}"
        )
