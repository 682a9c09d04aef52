"""A password is proven or refused; nothing else decides."""

import random
import string
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from medisecure_backend.local.identity import srp
from medisecure_backend.local.identity.service import IdentityService
from medisecure_backend.local.identity.verification import Verification
from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool, fresh_database, running_pool
from tests.backend.identity.signing_in import Refused, begin, password_step, proof, proof_at, respond, user_of
from tests.backend.server import Server

ALPHABET = string.ascii_letters + string.digits + "äßλ€ !#%/+"


def check_wrong_passwords(pool: Pool, count: int) -> None:
    """Random wrong passwords never pass; near misses do not either."""
    email = pool.account()
    chance = random.Random(20261122)  # noqa: S311 - the same wrong passwords at every run
    near = [PASSWORD[:-1], PASSWORD + " ", PASSWORD.lower(), PASSWORD.swapcase(), ""]
    wrong = near + ["".join(chance.choices(ALPHABET, k=chance.randint(1, 40))) for _ in range(count)]
    for password in wrong:
        with Refused("NotAuthorizedException", "Incorrect username or password."):
            password_step(pool, email, password)
        pool.clear_tallies()


def check_right_password(pool: Pool) -> None:
    reply = password_step(pool, pool.account())
    assert reply["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    assert "AuthenticationResult" not in reply


def check_forged_signature(pool: Pool) -> None:
    srp_client, reply = begin(pool, pool.account())
    answers = proof(srp_client, reply)
    answers["PASSWORD_CLAIM_SIGNATURE"] = "A" * 43 + "="
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


def test_two_hundred_random_wrong_passwords_are_refused(pool: Pool) -> None:
    check_wrong_passwords(pool, 200)


def test_the_right_password_leads_to_the_code(pool: Pool) -> None:
    for _ in range(20):
        check_right_password(pool)


def test_a_forged_signature_is_refused(pool: Pool) -> None:
    check_forged_signature(pool)


@pytest.mark.parametrize("check", [lambda pool: check_wrong_passwords(pool, 3), check_forged_signature])
def test_these_checks_notice_when_the_proof_is_not_verified(
    postgres: Server, tmp_path: Path, check: object
) -> None:
    dsn = fresh_database(postgres.owner_dsn)
    with running_pool(dsn, tmp_path, verification=Verification(prove=lambda _: True)) as careless:
        with pytest.raises(AssertionError, match="it was accepted"):
            check(careless)  # type: ignore[operator]
        check_right_password(careless)


def test_sign_in_by_sub_works_as_by_address(pool: Pool) -> None:
    sub = user_of(password_step(pool, pool.account()))
    assert user_of(password_step(pool, sub)) == sub


def test_addresses_are_not_case_sensitive(pool: Pool) -> None:
    assert password_step(pool, pool.account().upper())["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_an_unknown_person_looks_like_a_known_one(pool: Pool) -> None:
    _, known = begin(pool, pool.account())
    shape = known["ChallengeParameters"]
    seen = [begin(pool, "nobody@example.org")[1]["ChallengeParameters"] for _ in range(2)]
    assert seen[0]["SALT"] == seen[1]["SALT"]
    assert seen[0]["USER_ID_FOR_SRP"] == seen[1]["USER_ID_FOR_SRP"]
    assert seen[0]["SRP_B"] != seen[1]["SRP_B"]
    assert seen[0].keys() == shape.keys()
    assert {name: len(value) for name, value in seen[0].items() if name != "SRP_B"} == {
        name: len(value) for name, value in shape.items() if name != "SRP_B"
    }
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        password_step(pool, "nobody@example.org")


def test_an_unknown_person_is_locked_out_like_a_known_one(pool: Pool) -> None:
    for name in (pool.account(), "nobody.else@example.org"):
        for _ in range(5):
            with Refused("NotAuthorizedException", "Incorrect username or password."):
                password_step(pool, name, "wrong")
        with Refused("NotAuthorizedException", "Password attempts exceeded"):
            password_step(pool, name, "wrong")


def test_a_proof_works_once(pool: Pool) -> None:
    client, reply = begin(pool, pool.account())
    answers = proof(client, reply)
    respond(pool, "PASSWORD_VERIFIER", answers)
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


def test_a_wrong_proof_uses_the_challenge_up(pool: Pool) -> None:
    client, reply = begin(pool, pool.account())
    answers = proof(client, reply)
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers | {"PASSWORD_CLAIM_SIGNATURE": "AAAA"})
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


def test_a_made_up_secret_block_is_refused(pool: Pool) -> None:
    client, reply = begin(pool, pool.account())
    answers = proof(client, reply) | {"PASSWORD_CLAIM_SECRET_BLOCK": "QUFB" * 100}
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


def test_a_made_up_session_is_refused_even_with_the_right_proof(pool: Pool) -> None:
    client, reply = begin(pool, pool.account())
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "PASSWORD_VERIFIER", proof(client, reply), "x" * 100)


def test_another_persons_proof_does_not_open_an_account(pool: Pool) -> None:
    mine, theirs = pool.account(), pool.account()
    client, reply = begin(pool, mine)
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", proof(client, reply) | {"USERNAME": theirs})


@pytest.mark.parametrize("hours", [-48, -2, 2, 48])
def test_a_client_with_a_wrong_clock_is_refused(
    pool: Pool, hours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, reply = begin(pool, pool.account())
    answers = proof_at(client, reply, datetime.now(UTC) + timedelta(hours=hours), monkeypatch)
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


@pytest.mark.parametrize(
    ("timestamp", "is_taken"),
    [
        ("Mon Nov 23 09:05:00 UTC 2026", True),
        ("Sun Nov 23 09:05:00 UTC 2026", False),
        ("Mo Nov 23 09:05:00 UTC 2026", False),
        ("Mon Nov 31 09:05:00 UTC 2026", False),
        ("Mon Nov 23 09:05:00 CET 2026", False),
        ("Mon Nov 23 09:05:00 UTC 2026\n", False),
    ],
)
def test_only_an_english_time_that_exists_is_taken(timestamp: str, is_taken: bool) -> None:
    assert srp.is_recent(timestamp, datetime(2026, 11, 23, 9, 6, tzinfo=UTC)) is is_taken


def test_an_old_challenge_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    client, reply = begin(pool, pool.account())
    pool.clock.forward(minutes=16)
    answers = proof_at(client, reply, pool.clock(), monkeypatch)
    with Refused("NotAuthorizedException", "Incorrect"):
        respond(pool, "PASSWORD_VERIFIER", answers)


@pytest.mark.parametrize("number", ["0", "", "zz", "-5", f"{srp.N:x}", f"{2 * srp.N:x}", "f" * 900])
def test_a_degenerate_public_number_is_refused(pool: Pool, number: str) -> None:
    with Refused("InvalidParameterException"):
        pool.client().initiate_auth(
            AuthFlow="USER_SRP_AUTH",
            AuthParameters={"USERNAME": pool.account(), "SRP_A": number},
            ClientId=CLIENT_ID,
        )


@pytest.mark.parametrize("flow", ["USER_PASSWORD_AUTH", "CUSTOM_AUTH", "USER_AUTH", "ADMIN_NO_SRP_AUTH"])
def test_other_flows_are_not_enabled(pool: Pool, flow: str) -> None:
    with Refused("InvalidParameterException", "not enabled"):
        pool.client().initiate_auth(
            AuthFlow=flow,
            AuthParameters={"USERNAME": pool.account(), "PASSWORD": PASSWORD},
            ClientId=CLIENT_ID,
        )


def test_the_password_is_nowhere_in_the_database(pool: Pool) -> None:
    email = pool.account()
    row = pool.row("SELECT a::text FROM identity.account a WHERE email = %s", email)
    assert PASSWORD not in row[0]
    verifier = srp.make_verifier(POOL_ID.split("_")[1], "someone", PASSWORD)
    assert f"{verifier.value:x}" not in row[0]


def test_two_processes_serve_one_sign_in(pool: Pool) -> None:
    client, reply = begin(pool, pool.account())
    answers = proof(client, reply)
    second = IdentityService(pool.settings, pool.dsn, pool.key_file, pool.outbox, credentials={})
    try:
        first_url, pool.url = pool.url, pool.also_served(second)
        assert respond(pool, "PASSWORD_VERIFIER", answers)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    finally:
        pool.url = first_url
        second.close()
