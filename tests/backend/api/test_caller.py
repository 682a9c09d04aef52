"""The caller comes from the claims of an access token, in each form the gateway hands them on."""

from typing import Any

import pytest

from medisecure_backend.api.caller import read_identity
from medisecure_backend.contract.roles import Role
from medisecure_backend.services.errors import ForbiddenError, UnauthenticatedError

CLAIMS: dict[str, Any] = {
    "sub": "11111111-1111-4111-8111-111111111111",
    "token_use": "access",
    "iat": "1795000000",
    "cognito:groups": "[Doctor]",
}


def event(claims: dict[str, Any] | None) -> dict[str, Any]:
    context: dict[str, Any] = {} if claims is None else {"authorizer": {"jwt": {"claims": claims}}}
    return {"requestContext": context}


@pytest.mark.parametrize("groups", ["[Doctor]", "Doctor", ["Doctor"], "[Doctor other]", "[Doctor, other]"])
def test_groups_come_as_list_or_text(groups: object) -> None:
    assert read_identity(event(CLAIMS | {"cognito:groups": groups})).role is Role.DOCTOR


@pytest.mark.parametrize("groups", [None, "", "[]", "[other]", "[Doctor Admin]", ["Doctor", "Patient"], 7])
def test_one_role_is_needed(groups: object) -> None:
    with pytest.raises(ForbiddenError):
        read_identity(event(CLAIMS | {"cognito:groups": groups}))


@pytest.mark.parametrize(
    "change",
    [
        {"token_use": "id"},
        {"token_use": None},
        {"sub": "me"},
        {"iat": "now"},
        {"iat": "1e400"},
        {"iat": "nan"},
    ],
)
def test_only_a_whole_access_token_counts(change: dict[str, Any]) -> None:
    with pytest.raises(UnauthenticatedError):
        read_identity(event(CLAIMS | change))


def test_without_claims_nobody_calls() -> None:
    with pytest.raises(UnauthenticatedError):
        read_identity(event(None))


def test_the_sub_is_not_in_the_repr() -> None:
    assert CLAIMS["sub"] not in repr(read_identity(event(CLAIMS)))
