"""Chain heads in a bucket: published once a day, and a chain that was rewritten, hashes and all, is found."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest

from medisecure_backend.contract.audit import AuditVerification, BrokenLink
from medisecure_backend.database.connections import Database
from medisecure_backend.local.documents.authentication import Credentials
from medisecure_backend.local.documents.buckets import AUDIT_HEADS, open_store
from medisecure_backend.local.documents.service import DocumentService
from medisecure_backend.local.web.internal_port import internal_port
from medisecure_backend.local.wire import HttpRequest, HttpResponse
from medisecure_backend.services import audit_heads as heads_of
from medisecure_backend.services import audits
from medisecure_backend.services.audit_heads import LATEST, HeadsBucket, PublishedHeads, object_key
from medisecure_backend.services.document_store import BucketPlace
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.triggers import audit_heads
from tests.backend.people import People, Person
from tests.backend.seed.conftest import empty
from tests.backend.server import Server

__all__ = ["empty"]

KEY_ID, SECRET, REGION = "AKIAEXAMPLEEXAMPLE12", "a secret of the tests", "eu-west-2"


class Nobody:
    """No user pool: this port is asked for objects only."""

    def handle(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError(request)


@pytest.fixture
def published(empty: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The bucket's objects; the function's environment is set."""
    store = open_store(tmp_path / "documents")
    service = DocumentService(store, Credentials(KEY_ID, SECRET, REGION))
    with internal_port(Nobody(), service) as url:
        for name, value in {
            "MEDISECURE_AUDIT_HEADS_BUCKET": AUDIT_HEADS,
            "MEDISECURE_REGION": REGION,
            "MEDISECURE_S3_ENDPOINT": url,
            "MEDISECURE_DSN_TRIGGER": empty.dsns["ms_trigger"],
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
        }.items():
            monkeypatch.setenv(name, value)
        yield lambda: {each.head.key: each for each in store.all_objects(AUDIT_HEADS)}


def write(empty: Server, count: int) -> None:
    with psycopg.connect(empty.owner_dsn) as tx:
        tx.execute("SELECT set_config('app.audit_chain', '5', true), set_config('app.sub', 'x', true)")
        tx.execute("SELECT app.audit('read', 'test', '', NULL, '') FROM generate_series(1, %s)", [count])


def admin_of(empty: Server) -> Person:
    with psycopg.connect(empty.owner_dsn, autocommit=True) as owner:
        return People(owner).admin()


def days_ago(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish as if it were three days before."""
    real = datetime

    class Earlier(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return real.now(tz) - timedelta(days=3)

    with monkeypatch.context() as patch:
        patch.setattr(audit_heads, "datetime", Earlier)
        patch.setattr(heads_of, "datetime", Earlier)
        audit_heads.handler({}, None)


def test_the_heads_of_a_day_are_published_once(empty: Server, published: Any) -> None:
    write(empty, 4)
    first = audit_heads.handler({}, None)
    assert first == {"key": object_key(datetime.now(UTC).date()), "is_new": True, "chains": 16}
    stored = published()[first["key"]]
    assert positions(stored) == [4 if chain == 5 else 0 for chain in range(16)]
    assert "sha256" in stored.head.checksums
    write(empty, 1)
    assert audit_heads.handler({}, None)["is_new"] is False
    assert positions(published()[first["key"]]) == positions(stored)
    assert positions(published()[LATEST])[5] == 5


def test_an_audit_that_goes_on_leads_to_the_heads_of_yesterday(
    empty: Server, published: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty, 4)
    days_ago(monkeypatch)
    write(empty, 3)
    assert audit_heads.handler({}, None)["is_new"] is True
    assert len(published()) == 3


def positions(stored: Any) -> list[int]:
    return [head.position for head in msgspec.json.decode(stored.read(), type=PublishedHeads).heads]


def audit_place() -> BucketPlace:
    return BucketPlace(REGION, AUDIT_HEADS, os.environ["MEDISECURE_S3_ENDPOINT"])


def verified(
    server: Server, admin: Person, place: BucketPlace, chain: int | None = None
) -> AuditVerification:
    database = Database(server.role_dsns())
    try:
        with database.transaction(admin.caller) as tx:
            return audits.verify_audit(tx, admin.caller, HeadsBucket(place), NoteSeal([b"x"]), chain)
    finally:
        database.close()


REWRITE = """
    UPDATE app.audit SET sub = 'y' WHERE chain = 5 AND position = 2;
    DO $$
    DECLARE link app.audit; previous bytea := '';
    BEGIN
      FOR link IN SELECT * FROM app.audit WHERE chain = 5 ORDER BY position LOOP
        previous := app.audit_hash(previous, link);
        UPDATE app.audit SET hash = previous WHERE chain = 5 AND position = link.position;
      END LOOP;
      UPDATE app.audit_head SET hash = previous WHERE chain = 5;
    END $$
"""
CUT = """
    DELETE FROM app.audit WHERE chain = 5 AND position > 2;
    UPDATE app.audit_head h SET position = a.position, hash = a.hash
    FROM app.audit a WHERE a.chain = 5 AND a.position = 2 AND h.chain = 5
"""


@pytest.mark.parametrize("forgery", [REWRITE, CUT])
def test_a_rewritten_chain_is_found(
    forgery: str, empty: Server, published: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty, 4)
    days_ago(monkeypatch)
    with psycopg.connect(empty.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")
        tx.execute(forgery.encode())
    with psycopg.connect(empty.dsns["ms_admin"]) as tx:
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []
    before = published()[LATEST].read()
    for _ in range(2):  # it goes on failing, and publishes nothing that would hide it
        with pytest.raises(audit_heads.AuditRewrittenError, match="chain 5 at 4"):
            audit_heads.handler({}, None)
    assert published()[LATEST].read() == before
    admin = admin_of(empty)
    found = verified(empty, admin, audit_place())
    assert (found.is_intact, found.anchor) == (False, "compared")
    assert found.broken == [BrokenLink(chain=5, position=4, problem="rewritten")]
    assert verified(empty, admin, audit_place(), chain=6).is_intact
    audit_heads.handler({"accept_rewritten": True}, None)
    assert verified(empty, admin, audit_place()).is_intact


def test_a_verification_says_what_it_could_compare_with(empty: Server, published: Any) -> None:
    admin = admin_of(empty)
    nothing = verified(empty, admin, audit_place())
    assert (nothing.is_intact, nothing.anchor, nothing.published_at) == (True, "none-yet", None)
    audit_heads.handler({}, None)
    after = verified(empty, admin, audit_place())
    assert (after.is_intact, after.anchor, after.published_at is not None) == (True, "compared", True)
    away = verified(empty, admin, BucketPlace(REGION, AUDIT_HEADS, "http://127.0.0.1:9"))
    assert (away.is_intact, away.anchor) == (True, "unreachable")
