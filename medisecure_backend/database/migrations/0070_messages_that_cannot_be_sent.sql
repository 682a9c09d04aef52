-- A message nobody can be sent stays, with the reason, and does not stand in the way of the others.

ALTER TABLE app.outbox ADD COLUMN problem text;
CREATE FUNCTION app.message_refused(of_message bigint, why text) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE app.outbox m SET problem = left(why, 100) WHERE m.id = of_message AND m.taken_at IS NOT NULL $$;
ALTER FUNCTION app.message_refused(bigint, text) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.message_refused(bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.message_refused(bigint, text) TO ms_trigger;
