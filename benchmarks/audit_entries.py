"""Entries of the audit by the hundred thousand, each linked to the one before it."""

import psycopg

_COUNT = "SELECT count(*) FROM app.audit"
_FILL = """
    DO $$
    DECLARE entry app.audit; previous bytea; each integer := {each};
    BEGIN
      FOR of_chain IN 0..15 LOOP
        SELECT h.position, h.hash INTO entry.position, previous
          FROM app.audit_head h WHERE h.chain = of_chain;
        entry.chain := of_chain;
        FOR n IN 1..each LOOP
          entry.position := entry.position + 1;
          entry.at := now() - make_interval(secs => each - n);
          entry.sub := gen_random_uuid(); entry.login := 'ms_doctor'; entry.role := 'Doctor';
          entry.request_id := gen_random_uuid(); entry.source := '192.0.2.7'; entry.action := 'read';
          entry.object_type := 'chart'; entry.object_id := gen_random_uuid();
          entry.patient_id := gen_random_uuid(); entry.detail := '';
          entry.hash := app.audit_hash(previous, entry);
          previous := entry.hash;
          INSERT INTO app.audit SELECT entry.*;
        END LOOP;
        UPDATE app.audit_head h SET position = entry.position, hash = entry.hash WHERE h.chain = of_chain;
      END LOOP;
    END $$
"""


def fill_audit(owner_dsn: str, entries: int) -> int:
    """Bring the audit to at least this many entries; how many there are then."""
    with psycopg.connect(owner_dsn, autocommit=True) as owner:
        missing = entries - _count(owner)
        if missing > 0:
            owner.execute(_FILL.format(each=-(-missing // 16)).encode())
            owner.execute("VACUUM ANALYZE app.audit")
        return _count(owner)


def _count(owner: psycopg.Connection) -> int:
    found = owner.execute(_COUNT).fetchone()
    return 0 if found is None else found[0]
