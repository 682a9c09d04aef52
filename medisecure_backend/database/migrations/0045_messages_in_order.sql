-- Messages say when they were written, so that whoever keeps them keeps their order.

DROP FUNCTION app.take_messages(integer);
CREATE FUNCTION app.take_messages(most integer)
  RETURNS TABLE (id bigint, written_at timestamptz, kind text, recipient text, subject text, body text) LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE app.outbox m SET taken_at = clock_timestamp()
  WHERE m.id IN (SELECT w.id FROM app.outbox w WHERE w.taken_at IS NULL ORDER BY w.id LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING m.id, m.created_at, m.kind, m.recipient, m.subject, m.body $$;
ALTER FUNCTION app.take_messages(integer) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.take_messages(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.take_messages(integer) TO ms_trigger;
