"""template.yaml as CloudFormation gets it: SAM's shorthand expanded, offline."""

import copy
from functools import cache
from typing import Any

import cfnlint.decode.cfn_yaml
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.parser.parser import Parser
from samtranslator.translator.transform import Translator

from medisecure_backend.api.stack_routes import TEMPLATE_FILE

METHODS = {"get", "post", "put", "patch", "delete"}


@cache
def template() -> dict[str, Any]:
    """The committed template as plain dictionaries."""
    return _plain(cfnlint.decode.cfn_yaml.load(str(TEMPLATE_FILE)))


@cache
def expanded() -> dict[str, Any]:
    """What SAM makes of it; every AssertionError names what SAM objects to."""
    source = copy.deepcopy(template())
    _resolve_locations(source)
    try:
        return Translator({}, Parser()).translate(source, {})
    except InvalidDocumentException as problem:
        raise AssertionError("; ".join(each.message for each in problem.causes)) from problem


def resources(kind: str) -> dict[str, dict[str, Any]]:
    """The expanded resources of one type, by name."""
    return {name: each for name, each in expanded()["Resources"].items() if each["Type"] == kind}


def properties(kind: str) -> dict[str, dict[str, Any]]:
    """Their properties, by name."""
    return {name: each.get("Properties", {}) for name, each in resources(kind).items()}


def operations() -> dict[str, dict[str, Any]]:
    """Route key -> what the API's body says of it."""
    (api,) = properties("AWS::ApiGatewayV2::Api").values()
    return {
        f"{method.upper()} {path}": content
        for path, item in api["Body"]["paths"].items()
        for method, content in item.items()
        if method in METHODS
    }


def _resolve_locations(source: dict[str, Any]) -> None:
    """`sam deploy` puts the bundle into S3 first; here it only needs an address."""
    source["Globals"]["Function"]["CodeUri"] = "s3://bucket/bundle.zip"


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_plain(value) for value in node]
    return str(node) if isinstance(node, str) else node
