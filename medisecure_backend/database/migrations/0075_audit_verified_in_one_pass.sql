-- The audit is verified entry by entry in the order of each chain: constant memory, however much there is, and no sorting.
-- What is hashed stays what it was. Bound to the system catalogue when it is made, so that it can be inlined.

CREATE OR REPLACE FUNCTION app.audit_hash(previous bytea, entry app.audit) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(previous || convert_to(jsonb_build_array(
    entry.chain, entry.position, extract(epoch FROM entry.at)::text, entry.sub, entry.login, entry.role,
    entry.request_id, entry.source, entry.action, entry.object_type, entry.object_id, entry.patient_id,
    entry.detail)::text, 'UTF8'));
ALTER FUNCTION app.audit_hash(bytea, app.audit) RESET search_path;

-- The first place where a chain does not hold, or no row. Of an entry that was made to fit (its hash reckoned anew) the
-- place is the next one, which no longer follows it; of the newest entry, the head says so.
CREATE OR REPLACE FUNCTION app.audit_verify_chain(of_chain integer) RETURNS TABLE ("position" bigint, problem text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_sort = off AS $$
DECLARE
  entry app.audit;
  head app.audit_head;
  previous bytea := '';
  expected bigint := 0;
BEGIN
  FOR entry IN SELECT * FROM app.audit a WHERE a.chain = of_chain ORDER BY a.position LOOP
    IF entry.position <= expected THEN
      RETURN QUERY SELECT entry.position, 'added';
      RETURN;
    END IF;
    expected := expected + 1;
    IF entry.position <> expected THEN
      RETURN QUERY SELECT expected, 'missing';
      RETURN;
    ELSIF entry.hash <> app.audit_hash(previous, entry) THEN
      RETURN QUERY SELECT expected, 'changed';
      RETURN;
    END IF;
    previous := entry.hash;
  END LOOP;
  SELECT * INTO head FROM app.audit_head h WHERE h.chain = of_chain;
  IF head.chain IS NULL OR head.position > expected THEN
    RETURN QUERY SELECT expected + 1, 'missing';
  ELSIF head.position < expected THEN
    RETURN QUERY SELECT head.position + 1, 'added';
  ELSIF head.hash <> previous THEN
    RETURN QUERY SELECT expected, 'changed';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION app.audit_verify() RETURNS TABLE (chain integer, "position" bigint, problem text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT n, v.position, v.problem FROM generate_series(0, 15) n CROSS JOIN LATERAL app.audit_verify_chain(n) v ORDER BY n $$;
