"""Chain heads in a bucket: published once a day, and a chain that was rewritten, hashes and all, is found."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest

from medisecure_backend.local.documents.authentication import Credentials
from medisecure_backend.local.documents.buckets import AUDIT_HEADS, open_store
from medisecure_backend.local.documents.service import DocumentService
from medisecure_backend.local.web.internal_port import internal_port
from medisecure_backend.local.wire import HttpRequest, HttpResponse
from medisecure_backend.triggers import audit_heads
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


def yesterday(published: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish as if it were the day before."""
    real = datetime

    class Earlier(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return real.now(tz) - timedelta(days=3)

    with monkeypatch.context() as patch:
        patch.setattr(audit_heads, "datetime", Earlier)
        audit_heads.handler({}, None)


def test_the_heads_of_a_day_are_published_once(empty: Server, published: Any) -> None:
    write(empty, 4)
    first = audit_heads.handler({}, None)
    assert first == {"key": audit_heads.object_key(datetime.now(UTC).date()), "is_new": True, "chains": 16}
    (stored,) = published().values()
    heads = msgspec.json.decode(stored.read(), type=audit_heads.PublishedHeads).heads
    assert [head.position for head in heads] == [4 if chain == 5 else 0 for chain in range(16)]
    assert "sha256" in stored.head.checksums
    write(empty, 1)
    assert audit_heads.handler({}, None)["is_new"] is False
    assert [each.read() for each in published().values()] == [stored.read()]


def test_an_audit_that_goes_on_leads_to_the_heads_of_yesterday(
    empty: Server, published: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty, 4)
    yesterday(published, monkeypatch)
    write(empty, 3)
    assert audit_heads.handler({}, None)["is_new"] is True
    assert len(published()) == 2


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
    yesterday(published, monkeypatch)
    with psycopg.connect(empty.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")
        tx.execute(forgery.encode())
    with psycopg.connect(empty.dsns["ms_admin"]) as tx:
        assert tx.execute("SELECT * FROM app.audit_verify()").fetchall() == []
    with pytest.raises(audit_heads.AuditRewrittenError, match="chain 5 at 4"):
        audit_heads.handler({}, None)
