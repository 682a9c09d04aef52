-- The audit, so that writers never wait for each other in a ring and a cut-off end is found.
-- A transaction writes to ONE chain, the first of the 16 that nobody else holds; two chains in one transaction could deadlock.
-- audit_head keeps each chain's last link, so that removing the newest entries shows as well.

CREATE TABLE app.audit_head (
  chain integer PRIMARY KEY CHECK (chain BETWEEN 0 AND 15), position bigint NOT NULL, hash bytea NOT NULL
);
INSERT INTO app.audit_head
  SELECT n, coalesce(last.position, 0), coalesce(last.hash, '') FROM generate_series(0, 15) n
  LEFT JOIN LATERAL (SELECT position, hash FROM app.audit WHERE chain = n ORDER BY position DESC LIMIT 1) last ON true;
SELECT app.protect('audit_head');
GRANT SELECT, UPDATE ON app.audit_head TO ms_definer;
CREATE TRIGGER refuse_delete BEFORE DELETE ON app.audit_head FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.audit_head EXECUTE FUNCTION app.refuse_removal();

-- The chain of this transaction, locked until its end. The setting goes with the lock when a savepoint is undone.
CREATE FUNCTION app.hold_audit_chain() RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE held integer := nullif(current_setting('app.audit_chain', true), '')::integer;
BEGIN
  IF held IS NULL THEN
    FOR n IN 0..15 LOOP
      IF pg_try_advisory_xact_lock(20261122, (pg_backend_pid() + n) % 16) THEN
        held := (pg_backend_pid() + n) % 16;
        EXIT;
      END IF;
    END LOOP;
    held := coalesce(held, pg_backend_pid() % 16);
    PERFORM set_config('app.audit_chain', held::text, true);
  END IF;
  PERFORM pg_advisory_xact_lock(20261122, held);
  RETURN held;
END $$;

CREATE OR REPLACE FUNCTION app.audit(action text, object_type text, object_id text, patient_id uuid, detail text DEFAULT '')
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry app.audit;
  previous bytea;
BEGIN
  entry.chain := app.hold_audit_chain();
  SELECT h.position + 1, h.hash INTO STRICT entry.position, previous FROM app.audit_head h WHERE h.chain = entry.chain;
  entry.at := clock_timestamp();
  entry.sub := coalesce(app.uid(), '');
  entry.login := session_user;
  entry.role := coalesce(current_setting('app.role', true), '');
  entry.request_id := coalesce(current_setting('app.request_id', true), '');
  entry.source := coalesce(current_setting('app.source', true), '');
  entry.action := action; entry.object_type := object_type; entry.object_id := object_id;
  entry.patient_id := patient_id; entry.detail := detail;
  entry.hash := app.audit_hash(previous, entry);
  INSERT INTO app.audit SELECT entry.*;
  UPDATE app.audit_head h SET position = entry.position, hash = entry.hash WHERE h.chain = entry.chain;
END $$;

-- The first broken link of each chain; no rows when every link holds and every chain ends where its head says.
CREATE OR REPLACE FUNCTION app.audit_verify() RETURNS TABLE (chain integer, "position" bigint, problem text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH links AS (
    SELECT a AS entry, a.chain, a.position, a.hash,
           coalesce(lag(a.hash) OVER w, '') AS previous, row_number() OVER w AS expected
    FROM app.audit a WINDOW w AS (PARTITION BY a.chain ORDER BY a.position)
  ), ends AS (
    SELECT n AS chain, coalesce(l.position, 0) AS position, l.hash, h.position AS head, h.hash AS head_hash
    FROM generate_series(0, 15) n
    LEFT JOIN app.audit_head h ON h.chain = n
    LEFT JOIN LATERAL (SELECT a.position, a.hash FROM app.audit a WHERE a.chain = n ORDER BY a.position DESC LIMIT 1) l ON true
  ), broken AS (
    SELECT l.chain, l.expected AS position, 'missing' AS problem FROM links l WHERE l.position <> l.expected
    UNION ALL
    SELECT l.chain, l.position, 'changed' FROM links l
    WHERE l.position = l.expected AND l.hash <> app.audit_hash(l.previous, l.entry)
    UNION ALL
    SELECT e.chain, e.position + 1, 'missing' FROM ends e WHERE e.head IS NULL OR e.position < e.head
    UNION ALL
    SELECT e.chain, e.head + 1, 'added' FROM ends e WHERE e.position > e.head
    UNION ALL
    SELECT e.chain, e.position, 'changed' FROM ends e WHERE e.position = e.head AND coalesce(e.hash, '') <> e.head_hash
  )
  SELECT DISTINCT ON (b.chain) b.chain, b.position, b.problem FROM broken b ORDER BY b.chain, b.position, b.problem $$;

ALTER FUNCTION app.hold_audit_chain() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.hold_audit_chain() FROM PUBLIC;
