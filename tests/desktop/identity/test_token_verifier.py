"""Tokens that must not be believed, and keys that come from nowhere but the pool."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.key_set import REFETCH_AFTER_S, KeySet
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.token_verifier import TokenVerifier
from tests.desktop.loopback import Answer, Loopback, Seen, serving

KEY, OTHER_KEY = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
ISSUER = "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Abc"
PUBLIC_PEM = KEY.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)


def jwk(key: rsa.RSAPrivateKey, kid: str) -> dict[str, Any]:
    return {**json.loads(RSAAlgorithm.to_jwk(key.public_key())), "kid": kid, "alg": "RS256", "use": "sig"}


class Pool:
    """A key set whose document a test may change, and a verifier that reads it."""

    def __init__(self) -> None:
        self.document: bytes = json.dumps({"keys": [jwk(KEY, "one")]}).encode()
        self.status = 200
        self.date: str | None = None
        self.seconds = 0.0
        self.server: Loopback

    def answer(self, _: Seen) -> Answer:
        return Answer(self.status, self.document, {} if self.date is None else {"Date": self.date})

    def verifier(self) -> TokenVerifier:
        configuration = ClinicConfiguration(
            api_url=self.server.url,
            identity_url=self.server.url,
            region="eu-west-2",
            user_pool_id="eu-west-2_Abc",
            client_id="client",
            issuer=ISSUER,
        )
        self.clock = ServerClock()
        self.connection = Connection(self.clock)
        keys = KeySet(configuration.jwks_url, self.connection, lambda: self.seconds)
        return TokenVerifier(configuration, keys, self.clock)


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool()
    with serving(made.answer) as server:
        made.server = server
        yield made
        made.connection.close()


def claims(**changes: object) -> dict[str, Any]:
    now = int(time.time())
    usual = {
        "iss": ISSUER,
        "sub": "sub-1",
        "client_id": "client",
        "token_use": "access",
        "exp": now + 600,
        "iat": now,
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def token(key: Any = KEY, algorithm: str = "RS256", kid: str | None = "one", **changes: object) -> str:
    return jwt.encode(claims(**changes), key, algorithm, headers={} if kid is None else {"kid": kid})


def forged_with_public_key() -> str:
    payload = token().split(".")[1]
    head = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "kid": "one"}).encode()).rstrip(b"=").decode()
    signature = hmac.new(PUBLIC_PEM, f"{head}.{payload}".encode(), hashlib.sha256).digest()
    return f"{head}.{payload}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def with_other_payload() -> str:
    header, _, signature = token().split(".")
    payload = base64.urlsafe_b64encode(json.dumps(claims(sub="attacker")).encode()).rstrip(b"=").decode()
    return f"{header}.{payload}.{signature}"


LATER, EARLIER = int(time.time()) + 7200, int(time.time()) - 7200
FORGERIES = {
    "another key": lambda: token(OTHER_KEY),
    "alg none": lambda: token("", "none"),
    "HS256 with a secret": lambda: token("x" * 32, "HS256"),
    "HS256 with the public key": forged_with_public_key,
    "RS512": lambda: token(algorithm="RS512"),
    "PS256": lambda: token(algorithm="PS256"),
    "unknown kid": lambda: token(kid="two"),
    "no kid": lambda: token(kid=None),
    "changed payload": with_other_payload,
    "another issuer": lambda: token(iss=ISSUER + "x"),
    "another pool": lambda: token(iss=ISSUER.replace("Abc", "Evil")),
    "no issuer": lambda: token(iss=None),
    "another client": lambda: token(client_id="evil"),
    "no client": lambda: token(client_id=None),
    "client as audience": lambda: token(client_id=None, aud="client"),
    "an ID token": lambda: token(token_use="id", client_id=None, aud="client"),
    "no use": lambda: token(token_use=None),
    "expired": lambda: token(exp=EARLIER),
    "expired 61 seconds ago": lambda: token(exp=int(time.time()) - 61),
    "no expiry": lambda: token(exp=None),
    "expiry is no number": lambda: token(exp="never"),
    "issued in the future": lambda: token(iat=LATER, exp=LATER + 600),
    "not yet": lambda: token(nbf=LATER),
    "expiry is a truth": lambda: token(exp=True),
    "issued at a truth": lambda: token(iat=True),
    "no subject": lambda: token(sub=None),
    "empty": lambda: "",
    "no token": lambda: "abc",
    "three dots": lambda: "a.b.c",
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_token_is_not_believed(pool: Pool, name: str) -> None:
    with pytest.raises(SignInError) as caught:
        pool.verifier().claims(FORGERIES[name](), "access")
    assert caught.value.id == "not-trusted"


def test_a_real_token_is_believed(pool: Pool) -> None:
    assert pool.verifier().claims(token(), "access")["sub"] == "sub-1"
    assert pool.verifier().claims(token(token_use="id", client_id=None, aud="client"), "id")["sub"] == "sub-1"
    assert pool.verifier().claims(token(exp=int(time.time()) - 50), "access"), "a minute's leeway"


def pair(**changes: object) -> dict[str, str]:
    access = token(**{"cognito:groups": ["Doctor"]})
    half = base64.urlsafe_b64encode(hashlib.sha256(access.encode()).digest()[:16]).rstrip(b"=").decode()
    identity = {
        "token_use": "id",
        "client_id": None,
        "aud": "client",
        "email": "a@b.example",
        "at_hash": half,
    }
    return {"AccessToken": access, "IdToken": token(**{**identity, **changes})}


def test_both_tokens_belong_to_one_person(pool: Pool) -> None:
    tokens = pool.verifier().verify(pair(), "refresh")
    assert (tokens.groups, tokens.email, tokens.refresh_token) == (("Doctor",), "a@b.example", "refresh")
    assert abs(tokens.expires_at - datetime.now(UTC) - timedelta(minutes=10)) < timedelta(seconds=5)
    for changes in ({"sub": "other"}, {"at_hash": "wrong"}):
        with pytest.raises(SignInError):
            pool.verifier().verify(pair(**changes), "refresh")


def test_nobody_signed_in_after_their_token_was_made(pool: Pool) -> None:
    """A later beginning would put off the end of the sign-in."""
    verifier = pool.verifier()
    for auth_time, is_believed in ((EARLIER, True), (LATER, False)):
        access = token(auth_time=auth_time)
        half = base64.urlsafe_b64encode(hashlib.sha256(access.encode()).digest()[:16]).rstrip(b"=").decode()
        both = {**pair(at_hash=half), "AccessToken": access}
        if is_believed:
            assert verifier.verify(both, "refresh").signed_in_at == datetime.fromtimestamp(auth_time, UTC)
        else:
            with pytest.raises(SignInError):
                verifier.verify(both, "refresh")


def test_no_secret_is_in_the_repr(pool: Pool) -> None:
    tokens = pool.verifier().verify(pair(), "refresh-canary")
    assert tokens.access_token not in repr(tokens)
    assert "canary" not in repr(tokens)


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_wrong_clock_here_keeps_nobody_out(pool: Pool, hours: int) -> None:
    ahead = datetime.now(UTC) + timedelta(hours=hours)
    pool.date = ahead.strftime("%d %b %Y %H:%M:%S GMT")
    moved = int(ahead.timestamp())
    found = pool.verifier().claims(token(iat=moved, exp=moved + 600), "access")
    assert found["sub"] == "sub-1"
    warning = pool.clock.warning()
    assert warning is not None
    assert f"120\N{NO-BREAK SPACE}minutes {'slow' if hours > 0 else 'fast'}" in warning.title


def test_an_unknown_key_is_looked_for_again_but_not_all_the_time(pool: Pool) -> None:
    verifier = pool.verifier()
    verifier.claims(token(), "access")
    pool.document = json.dumps({"keys": [jwk(OTHER_KEY, "two")]}).encode()
    for _ in range(5):
        with pytest.raises(SignInError):
            verifier.claims(token(OTHER_KEY, kid="two"), "access")
    assert len(pool.server.seen) == 1
    pool.seconds = REFETCH_AFTER_S
    assert verifier.claims(token(OTHER_KEY, kid="two"), "access")
    assert len(pool.server.seen) == 2


NO_KEY_SETS = [b"", b"{}", b"[]", b'{"keys":[]}', b'{"keys":[{"kid":"one"}]}', b'{"message":"Hotel sign-in"}']


@pytest.mark.parametrize("document", NO_KEY_SETS)
def test_a_document_that_is_no_key_set_is_not_kept(pool: Pool, document: bytes) -> None:
    good, pool.document = pool.document, document
    verifier = pool.verifier()
    with pytest.raises(SignInError):
        verifier.claims(token(), "access")
    pool.document = good
    assert verifier.claims(token(), "access")


@pytest.mark.parametrize("other", [{"use": "enc"}, {"alg": "RS512"}, {"kty": "oct"}])
def test_a_key_for_something_else_signs_no_token(pool: Pool, other: dict[str, str]) -> None:
    pool.document = json.dumps({"keys": [{**jwk(KEY, "one"), **other}, jwk(OTHER_KEY, "two")]}).encode()
    with pytest.raises(SignInError):
        pool.verifier().claims(token(), "access")


def test_keys_on_an_error_page_are_nobodys(pool: Pool) -> None:
    pool.status = 404
    with pytest.raises(SignInError):
        pool.verifier().claims(token(), "access")


@pytest.mark.parametrize("document", NO_KEY_SETS)
def test_a_document_without_keys_takes_none_away(pool: Pool, document: bytes) -> None:
    verifier = pool.verifier()
    verifier.claims(token(), "access")
    pool.document, pool.seconds = document, REFETCH_AFTER_S
    with pytest.raises(SignInError):
        verifier.claims(token(kid="two"), "access")
    assert verifier.claims(token(), "access")


def test_keys_once_read_last_while_the_pool_cannot_be_reached(pool: Pool) -> None:
    verifier = pool.verifier()
    verifier.claims(token(), "access")
    pool.status, pool.seconds = 503, REFETCH_AFTER_S * 2
    with pytest.raises(SignInError):
        verifier.claims(token(kid="two"), "access")
    assert verifier.claims(token(), "access")


def test_the_environment_names_no_keys(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COGNITO_JWKS", json.dumps({"keys": [jwk(OTHER_KEY, "one")]}))
    with pytest.raises(SignInError):
        pool.verifier().claims(token(OTHER_KEY), "access")
