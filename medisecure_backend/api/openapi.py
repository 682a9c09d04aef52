"""openapi.json from route table and contract; `python -m medisecure_backend.api.openapi` writes it.

It writes the routes in template.yaml too: after a change of routes or contract this is all to run.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from medisecure_backend.api import stack_routes
from medisecure_backend.api.problem import PROBLEM_CONTENT_TYPE
from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.contract.emergency import EmergencyLookup
from medisecure_backend.contract.patterns import whole
from medisecure_backend.contract.problems import Problem
from medisecure_backend.contract.roles import Role

OPENAPI_FILE = Path(__file__).resolve().parents[1] / "openapi.json"
_SCHEME = "cognito"
_REFERENCE = "#/components/schemas/{name}"
_VERSION = "1.0.0"
_LICENSE = {"name": "Apache-2.0", "identifier": "Apache-2.0"}
_BODY_PROBLEMS = {"413": "The body is too large", "422": "A value is not possible"}
_REFUSALS = {
    404: "There is no such record, or it is not yours",
    406: "Not in this format",
    413: "Too large",
    415: "Not this type of content",
    429: "Too many requests: wait",
}

_CONFLICT = "409"
_HEAD_TOO_LARGE = "HeadTooLarge"
_GATEWAYS_TOO = {"401", "403", "404", "413", "429", "503"}
"""What the gateway says before the clinic is asked: in its own form, `{"message": ...}`."""
_ONE_OF: dict[type, list[tuple[str, ...]]] = {
    EmergencyLookup: [("clinic_number",), ("family", "given", "birth_date")],
}
"""Fields of which one group must be there: a class cannot say so."""

Json = dict[str, Any]


def document() -> Json:
    """The whole OpenAPI 3.1 description."""
    types = [type_ for route in ROUTES for type_ in (route.reply, route.request) if type_ is not None]
    _, schemas = msgspec.json.schema_components([*types, Problem], ref_template=_REFERENCE)
    return {
        "openapi": "3.1.0",
        "info": {"title": "MediSecure", "version": _VERSION, "license": _LICENSE},
        "servers": [{"url": "/"}],
        "paths": _paths(),
        "components": {
            "securitySchemes": {_SCHEME: _security_scheme()},
            "responses": {_HEAD_TOO_LARGE: _gateways_own("Address and headers have over 10,240 bytes")},
            "schemas": dict(sorted((schemas | _in_groups(schemas)).items())),
        },
    }  # fmt: skip


def _in_groups(schemas: Json) -> Json:
    """The schemas of which one group of fields is required."""
    return {
        type_.__name__: schemas[type_.__name__]
        | {
            "anyOf": [
                {"required": list(group), "properties": {each: {"not": {"type": "null"}} for each in group}}
                for group in groups
            ]
        }
        for type_, groups in _ONE_OF.items()
    }


def text() -> str:
    """The file's content."""
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


def _security_scheme() -> Json:
    return {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token of the clinic's user pool; its scope tells it from an ID token.",
    }


def _paths() -> Json:
    paths: Json = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return paths


def _operation(route: Route) -> Json:
    operation: Json = {
        "operationId": route.operation,
        "summary": route.summary,
        "x-roles": [role.value for role in Role if route.admits(role)],
        "security": [{_SCHEME: list(route.scopes)}] if route.scopes else [],
    }
    if parameters := list(_parameters(route)):
        operation["parameters"] = parameters
    if route.request is not None:
        content = {"application/json": {"schema": _reference(route.request)}}
        operation["requestBody"] = {"required": True, "content": content}
    operation["responses"] = dict(_responses(route))
    return operation


def _parameters(route: Route) -> Iterator[Json]:
    for name in route.path_parameters:
        yield _parameter(name, "path", _segment_schema(name), required=True)
    if route.creates:
        yield _parameter("Idempotency-Key", "header", {"type": "string", "format": "uuid"}, required=True)
    if route.changes:
        yield _parameter(
            "If-Match", "header", {"type": "string", "pattern": whole('"[0-9]+"')}, required=True
        )
    for field in msgspec.structs.fields(route.query):
        schema = msgspec.json.schema(field.type)
        if not field.required and field.default is not None:
            schema["default"] = field.default
        yield _parameter(field.encode_name, "query", schema, required=field.required)


def _segment_schema(name: str) -> Json:
    kind = {"format": "uuid"} if name.endswith(("id", "sub")) else {"pattern": whole("[a-z][a-z0-9-]{0,63}")}
    return {"type": "string"} | kind


def _parameter(name: str, place: str, schema: Json, *, required: bool) -> Json:
    return {"name": name, "in": place, "required": required, "schema": schema}


def _responses(route: Route) -> Iterator[tuple[str, Json]]:
    yield str(route.status), _success(route)
    for status, description in _problems(route).items():
        yield (
            status,
            {"description": description, "content": _problem_content(route, status)},
        )
    yield "431", {"$ref": f"#/components/responses/{_HEAD_TOO_LARGE}"}


def _problem_content(route: Route, status: str) -> Json:
    schema = _reference(Problem)
    if status == _CONFLICT:
        types = sorted(each.value for each in route.conflicts)
        schema = {"allOf": [schema, {"properties": {"type": {"enum": types}}}]}
    content: Json = {PROBLEM_CONTENT_TYPE: {"schema": schema}}
    if status in _GATEWAYS_TOO:
        content |= _gateways_content()
    return content


def _gateways_own(description: str) -> Json:
    """An answer of the gateway itself, which comes before any of ours."""
    return {"description": description, "content": _gateways_content()}


def _gateways_content() -> Json:
    message = {"type": "object", "properties": {"message": {"type": "string"}}, "required": ["message"]}
    return {"application/json": {"schema": message}}


def _success(route: Route) -> Json:
    success: Json = {"description": route.summary}
    if route.versioned:
        success["headers"] = {"ETag": {"description": "The version", "schema": {"type": "string"}}}
    if route.reply is not None:
        success["content"] = {
            each: {"schema": _reference(route.reply) if each == "application/json" else {}}
            for each in route.content_types
        }
    return success


def _problems(route: Route) -> dict[str, str]:
    if route.permissions is None:
        return {"503": "The clinic does not answer"}
    problems = {"400": "The request cannot be read", "401": "Sign in again", "403": "Not for this role"}
    problems["429"] = _REFUSALS[429]
    if route.path_parameters:
        problems["404"] = _REFUSALS[404]
    if route.changes:
        problems |= {"412": "Somebody has changed it meanwhile", "428": "If-Match is missing"}
    if route.creates:
        problems["422"] = "The key was used for another request"
    if route.request is not None:
        problems |= _BODY_PROBLEMS
    if route.conflicts:
        problems[_CONFLICT] = "The clinic's state does not allow it now"
    problems |= {str(status): _REFUSALS[status] for status in route.refusals}
    return dict(sorted(problems.items())) | {"503": "The clinic does not answer"}


def _reference(type_: Any) -> Json:
    (schema,), _ = msgspec.json.schema_components([type_], ref_template=_REFERENCE)
    return schema


def main() -> None:
    """Write openapi.json and the template's routes; with --stdout print openapi.json instead."""
    if "--stdout" in sys.argv[1:]:
        sys.stdout.write(text())
    else:
        OPENAPI_FILE.write_text(text(), encoding="utf-8")
        stack_routes.write()


if __name__ == "__main__":
    main()
