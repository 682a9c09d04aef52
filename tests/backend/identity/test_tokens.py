"""Tokens carry Cognito's claims and anybody can verify them with the published key."""

import stat
import uuid
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa

from medisecure_backend.local.identity import keys
from tests.backend.identity.running import CLIENT_ID, POOL_ID, Pool
from tests.backend.identity.signing_in import Refused, sign_in

ISSUER = f"https://cognito-idp.eu-west-2.amazonaws.com/{POOL_ID}"


def get(pool: Pool, path: str) -> requests.Response:
    with requests.Session() as session:
        return session.get(pool.url + path, timeout=10)


def public_key(pool: Pool, token: str) -> Any:
    keys_found = jwt.PyJWKSet.from_dict(get(pool, f"/{POOL_ID}/.well-known/jwks.json").json())
    return keys_found[jwt.get_unverified_header(token)["kid"]].key


def test_tokens_verify_and_carry_cognitos_claims(pool: Pool) -> None:
    email = pool.account("Doctor")
    result = sign_in(pool, email)
    key = public_key(pool, result["AccessToken"])
    lenient = {"verify_iat": False}
    access = jwt.decode(result["AccessToken"], key, algorithms=["RS256"], issuer=ISSUER, options=lenient)
    identity = jwt.decode(
        result["IdToken"], key, algorithms=["RS256"], issuer=ISSUER, audience=CLIENT_ID, options=lenient
    )
    assert set(access) == {
        *("sub", "cognito:groups", "iss", "client_id", "origin_jti", "event_id", "token_use", "scope"),
        *("auth_time", "exp", "iat", "jti", "username"),
    }
    assert access["client_id"] == CLIENT_ID
    assert access["token_use"] == "access"
    assert access["scope"] == "aws.cognito.signin.user.admin"
    assert access["cognito:groups"] == identity["cognito:groups"] == ["Doctor"]
    assert access["exp"] - access["iat"] == identity["exp"] - identity["iat"] == 600
    assert uuid.UUID(access["sub"]) == uuid.UUID(access["username"])
    assert access["origin_jti"] == identity["origin_jti"]
    assert access["jti"] != identity["jti"]
    assert "aud" not in access
    assert identity["token_use"] == "id"
    assert (identity["email"], identity["email_verified"]) == (email, True)
    assert (identity["given_name"], identity["family_name"]) == ("Ada", "Berg")
    assert identity["cognito:username"] == access["sub"]


def test_the_public_documents(pool: Pool) -> None:
    found = get(pool, f"/{POOL_ID}/.well-known/openid-configuration").json()
    assert found["issuer"] == ISSUER
    published = get(pool, f"/{POOL_ID}/.well-known/jwks.json").json()["keys"]
    assert [set(key) for key in published] == [{"alg", "e", "kid", "kty", "n", "use"}]
    assert get(pool, "/eu-west-2_Other/.well-known/jwks.json").status_code == 404
    assert get(pool, "/").status_code == 404


def forged(pool: Pool, **changes: Any) -> dict[str, str]:
    good = sign_in(pool, pool.account())["AccessToken"]
    claims = jwt.decode(good, options={"verify_signature": False}) | changes
    header = {"kid": jwt.get_unverified_header(good)["kid"]}
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    own = keys.load_or_make(pool.key_file).private
    secret = "0123456789abcdef0123456789abcdef"
    head, _, tail = good.split(".")
    other_body = jwt.encode({**claims, "sub": str(uuid.uuid4())}, secret, algorithm="HS256").split(".")[1]
    return {
        "another key": jwt.encode(claims, stranger, algorithm="RS256", headers=header),
        "no signature": jwt.encode(claims, None, algorithm="none", headers=header),
        "a shared secret": jwt.encode(claims, secret, algorithm="HS256", headers=header),
        "another algorithm": jwt.encode(claims, own, algorithm="RS512", headers=header),
        "another body": f"{head}.{other_body}.{tail}",
        "another issuer": jwt.encode(claims | {"iss": ISSUER + "x"}, own, algorithm="RS256", headers=header),
        "another client": jwt.encode(claims | {"client_id": "evil"}, own, algorithm="RS256", headers=header),
        "an ID token": jwt.encode(claims | {"token_use": "id"}, own, algorithm="RS256", headers=header),
        "garbage": "a.b.c",
        "nothing like it": "x" * 40,
    }


def test_forged_access_tokens_are_refused(pool: Pool) -> None:
    for name, token in forged(pool).items():
        with Refused("NotAuthorizedException", "Invalid Access Token"):
            pool.client().get_user(AccessToken=token)
            pytest.fail(name)


def test_an_access_token_ends_after_ten_minutes(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    pool.client().get_user(AccessToken=token)
    pool.clock.forward(minutes=10, seconds=1)
    with Refused("NotAuthorizedException", "Access Token has expired"):
        pool.client().get_user(AccessToken=token)


def test_a_deleted_persons_token_is_worthless(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    pool.admin().admin_delete_user(UserPoolId=POOL_ID, Username=email)
    with Refused("NotAuthorizedException", "revoked"):
        pool.client().get_user(AccessToken=token)


def test_the_signing_key_is_private_and_stays(pool: Pool, tmp_path: Path) -> None:
    assert stat.S_IMODE(pool.key_file.stat().st_mode) == 0o600
    fresh = tmp_path / "key.pem"
    made = keys.load_or_make(fresh)
    assert keys.load_or_make(fresh).key_id == made.key_id
    assert made.private.key_size == 2048
    assert "private" not in repr(made)
    assert list(tmp_path.iterdir()) == [fresh]


def test_the_only_factor_cannot_be_switched_off_by_its_owner(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    wanted = {"Enabled": True, "PreferredMfa": True}
    pool.client().set_user_mfa_preference(AccessToken=token, SoftwareTokenMfaSettings=wanted)
    with Refused("InvalidParameterException"):
        pool.client().set_user_mfa_preference(AccessToken=token, SoftwareTokenMfaSettings={"Enabled": False})
    with Refused("InvalidParameterException"):
        pool.client().set_user_mfa_preference(AccessToken=token, SMSMfaSettings=wanted)
