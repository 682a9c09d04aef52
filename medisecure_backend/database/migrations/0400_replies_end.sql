-- The reply to a creation is kept so that a repeat gets it again, not for ever: it carries what a chart says, and outlives
-- the right to read that chart. Seven days: a laptop that was shut over a long weekend may still repeat what it sent.
CREATE INDEX idempotency_created ON app.idempotency (created_at);
GRANT SELECT, DELETE ON app.idempotency TO ms_definer;
CREATE FUNCTION app.forget_replies() RETURNS bigint LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  WITH forgotten AS (
    DELETE FROM app.idempotency i USING (
      SELECT o.sub, o.key FROM app.idempotency o WHERE o.created_at < now() - interval '7 days'
      ORDER BY o.created_at LIMIT 1000
    ) old WHERE i.sub = old.sub AND i.key = old.key RETURNING 1
  ) SELECT count(*) FROM forgotten
$$;
ALTER FUNCTION app.forget_replies() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.forget_replies() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.forget_replies() TO ms_trigger;
