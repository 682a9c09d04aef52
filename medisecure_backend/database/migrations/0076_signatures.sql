-- Signed notes carry a signature made outside the database, with a key no login and no superuser here has.
-- What is signed is every word of the note, whose it is, of whom and when: see services/note_seal.py, which says the same.

ALTER TABLE app.encounter ADD COLUMN signature text; -- key : nonce : code
ALTER TABLE app.addendum ADD COLUMN signature text;
GRANT UPDATE (signature) ON app.encounter TO ms_doctor;
GRANT INSERT (signature) ON app.addendum TO ms_doctor;

CREATE FUNCTION app.draft_unsigned() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.signature := NULL;
  RETURN NEW;
END $$;
ALTER FUNCTION app.draft_unsigned() OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.draft_unsigned() FROM PUBLIC;
CREATE TRIGGER b_draft_unsigned BEFORE INSERT OR UPDATE ON app.encounter FOR EACH ROW
  WHEN (NEW.signed_at IS NULL) EXECUTE FUNCTION app.draft_unsigned();

-- Parts one after the other, each with its length in front: no two lists of parts read the same.
CREATE FUNCTION app.signed_parts(VARIADIC parts text[]) RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT sha256(convert_to(string_agg(octet_length(coalesce(p, '')) || ':' || coalesce(p, '') || ',', '' ORDER BY n), 'UTF8'))
        FROM unnest(parts) WITH ORDINALITY AS u (p, n) $$;
CREATE FUNCTION app.microseconds(at timestamptz) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT (extract(epoch FROM at) * 1000000)::bigint::text $$;

-- For whoever checks all signatures and may not read a note: what was signed as a digest that the nonce, which is not told,
-- makes impossible to guess words from.
CREATE FUNCTION app.signed_encounters(after_id uuid, most integer)
  RETURNS TABLE (id uuid, digest bytea, key text, code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.id, app.signed_parts('encounter', split_part(e.signature, ':', 2), e.id::text, e.patient_id::text, e.author_id::text,
           e.author, app.microseconds(e.signed_at), e.type, e.reason, app.microseconds(e.started_at),
           e.subjective, e.objective, e.assessment, e.plan),
         split_part(e.signature, ':', 1), split_part(e.signature, ':', 3)
  FROM app.encounter e WHERE e.signed_at IS NOT NULL AND (after_id IS NULL OR e.id > after_id) ORDER BY e.id LIMIT most $$;
CREATE FUNCTION app.signed_addenda(after_id uuid, most integer)
  RETURNS TABLE (id uuid, digest bytea, key text, code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, app.signed_parts('addendum', split_part(a.signature, ':', 2), a.encounter_id::text, a.patient_id::text,
           a.author_id::text, a.author, app.microseconds(a.created_at), a.text),
         split_part(a.signature, ':', 1), split_part(a.signature, ':', 3)
  FROM app.addendum a WHERE after_id IS NULL OR a.id > after_id ORDER BY a.id LIMIT most $$;

-- What the audit says was signed and is no longer there with that signature: deleted, unsigned, or signed otherwise.
CREATE FUNCTION app.lost_signatures(most integer) RETURNS TABLE (kind text, id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.object_type, s.object_id FROM app.audit s
  WHERE s.action = 'sign' AND s.login = 'ms_doctor' AND NOT EXISTS (
      SELECT FROM app.encounter e WHERE s.object_type = 'encounter' AND e.id::text = s.object_id
        AND e.signed_at IS NOT NULL AND split_part(e.signature, ':', 3) = s.detail)
    AND NOT EXISTS (
      SELECT FROM app.addendum a WHERE s.object_type = 'addendum' AND a.id::text = s.object_id
        AND split_part(a.signature, ':', 3) = s.detail)
  ORDER BY s.object_type, s.object_id LIMIT most $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.signed_encounters(uuid, integer)', 'app.signed_addenda(uuid, integer)',
      'app.lost_signatures(integer)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ms_admin', signature);
  END LOOP;
  FOREACH signature IN ARRAY ARRAY['app.signed_parts(text[])', 'app.microseconds(timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_owner', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ms_definer', signature);
  END LOOP;
END $$;
