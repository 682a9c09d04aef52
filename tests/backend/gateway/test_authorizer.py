"""The JWT authorizer lets a good access token pass and nothing else."""

import threading
from typing import Any

import pytest

from medisecure_backend.local.gateway.authorizer import JwtAuthorizer, Passed, Refused
from medisecure_backend.local.gateway.keys import KeySet
from tests.backend.gateway import bad_tokens, tokens

GOOD_KEY = tokens.new_key()


@pytest.fixture
def authorizer() -> JwtAuthorizer:
    keys = KeySet(lambda: tokens.jwks(("good", GOOD_KEY)))
    return JwtAuthorizer(issuer=tokens.ISSUER, audience=tokens.CLIENT_ID, keys=keys)


def forged() -> dict[str, str]:
    """Made when they are used: times in them are counted from now."""
    return bad_tokens.forged_without_the_key(tokens.access_claims(), "good", GOOD_KEY.public_key())


def wrong_claims() -> dict[str, dict[str, Any]]:
    """The same, for the claims that no signature makes right."""
    return bad_tokens.made_with_the_key(tokens.access_claims())


@pytest.mark.parametrize("name", list(forged()))
def test_forged_token_is_401(authorizer: JwtAuthorizer, name: str) -> None:
    verdict = authorizer.check(f"Bearer {forged()[name]}", (tokens.SCOPE,))
    assert isinstance(verdict, Refused)
    assert verdict.status == 401
    assert verdict.challenge.startswith('Bearer scope="" error="invalid_token" error_description="')


@pytest.mark.parametrize("name", list(wrong_claims()))
def test_signed_token_with_wrong_claims_is_401(authorizer: JwtAuthorizer, name: str) -> None:
    verdict = authorizer.check(f"Bearer {tokens.signed(wrong_claims()[name], GOOD_KEY)}", (tokens.SCOPE,))
    assert isinstance(verdict, Refused)
    assert verdict.status == 401


@pytest.mark.parametrize("algorithm", ["RS384", "RS512", "PS256"])
def test_other_rsa_algorithms_are_401(authorizer: JwtAuthorizer, algorithm: str) -> None:
    token = tokens.signed(tokens.access_claims(), GOOD_KEY, algorithm=algorithm)
    verdict = authorizer.check(f"Bearer {token}", (tokens.SCOPE,))
    assert isinstance(verdict, Refused)
    assert verdict.status == 401


def test_no_token_is_401_without_a_reason(authorizer: JwtAuthorizer) -> None:
    assert authorizer.check(None, (tokens.SCOPE,)) == Refused(401, "Bearer")


def test_id_token_passes_the_audience_but_not_the_scope(authorizer: JwtAuthorizer) -> None:
    claims = tokens.access_claims(aud=tokens.CLIENT_ID, client_id=..., scope=..., token_use="id")
    verdict = authorizer.check(f"Bearer {tokens.signed(claims, GOOD_KEY)}", (tokens.SCOPE,))
    assert isinstance(verdict, Refused)
    assert verdict.status == 403
    assert 'error="insufficient_scope"' in verdict.challenge


@pytest.mark.parametrize("prefix", ["Bearer ", "bearer ", ""])
def test_access_token_passes(authorizer: JwtAuthorizer, prefix: str) -> None:
    claims = tokens.access_claims()
    verdict = authorizer.check(prefix + tokens.signed(claims, GOOD_KEY), (tokens.SCOPE,))
    assert isinstance(verdict, Passed)
    assert verdict.claims == claims


def test_groups_are_none_of_its_business(authorizer: JwtAuthorizer) -> None:
    claims = tokens.access_claims(**{"cognito:groups": ...})
    assert isinstance(authorizer.check(tokens.signed(claims, GOOD_KEY), (tokens.SCOPE,)), Passed)


def test_a_refusal_repeats_nothing_of_the_token(authorizer: JwtAuthorizer) -> None:
    claims = tokens.access_claims(iss="https://canary.example/7f3a")
    verdict = authorizer.check(tokens.signed(claims, GOOD_KEY), (tokens.SCOPE,))
    assert isinstance(verdict, Refused)
    assert "canary" not in verdict.challenge


class Source:
    """A JWKS document that counts how often it is asked for."""

    def __init__(self, *documents: dict[str, Any]) -> None:
        self.documents = list(documents)
        self.loads = 0

    def __call__(self) -> dict[str, Any]:
        self.loads += 1
        return self.documents[min(self.loads, len(self.documents)) - 1]


def test_keys_are_loaded_once_by_many() -> None:
    source = Source(tokens.jwks(("good", GOOD_KEY)))
    keys = KeySet(source)
    barrier = threading.Barrier(50)
    found: list[object] = []

    def find() -> None:
        barrier.wait()
        found.append(keys.find("good"))

    threads = [threading.Thread(target=find) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 50
    assert None not in found
    assert source.loads == 1


def test_unknown_key_loads_again_but_not_for_every_request() -> None:
    now = [1000.0]
    source = Source(
        tokens.jwks(("good", GOOD_KEY)), tokens.jwks(("good", GOOD_KEY), ("new", tokens.new_key()))
    )
    keys = KeySet(source, monotonic=lambda: now[0])
    assert keys.find("good") is not None
    assert [keys.find("new") for _ in range(100)] == [None] * 100
    assert source.loads == 1
    now[0] += 60
    assert keys.find("new") is not None
    assert source.loads == 2


@pytest.mark.parametrize(
    "document", [{}, {"keys": None}, {"keys": []}, {"keys": [{"kty": "oct", "k": "eA"}]}]
)
def test_a_document_without_keys_is_not_kept(document: dict[str, Any]) -> None:
    keys = KeySet(Source(document, tokens.jwks(("good", GOOD_KEY))))
    assert keys.find("good") is None
    assert keys.find("good") is not None
