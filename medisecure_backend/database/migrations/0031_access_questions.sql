-- Who opened or changed a record, as its patient may read it; their questions about it and the clinic's answers;
-- the audit by time, verified chain by chain, and the ends of the chains for publishing.

CREATE INDEX audit_time ON app.audit (at DESC, chain, position);

-- An entry's public name: part of its hash, so that it tells nothing of how much the clinic does.
CREATE FUNCTION app.audit_entry_id(hash bytea) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp AS $$ SELECT encode(substr(hash, 1, 16), 'hex')::uuid $$;

CREATE TABLE app.access_question (
  id uuid PRIMARY KEY, version bigint NOT NULL DEFAULT 1, patient_id uuid NOT NULL REFERENCES app.patient,
  chain integer NOT NULL, "position" bigint NOT NULL, asked_by text NOT NULL,
  question text NOT NULL CHECK (length(btrim(question)) > 0), asked_at timestamptz NOT NULL DEFAULT now(),
  answer text CHECK (length(btrim(answer)) > 0), answered_at timestamptz, answered_by text,
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
);
CREATE INDEX access_question_open ON app.access_question (asked_at, id);
CREATE INDEX access_question_patient ON app.access_question (patient_id);
SELECT app.protect('access_question');
GRANT SELECT, INSERT ON app.access_question TO ms_definer;
GRANT SELECT ON app.access_question TO ms_patient, ms_admin;
GRANT UPDATE (answer) ON app.access_question TO ms_admin;
CREATE POLICY patients ON app.access_question FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()));
CREATE POLICY admins ON app.access_question TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);

-- An answer is given once, in the answering person's own name.
CREATE FUNCTION app.answer_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.answer IS NOT NULL OR NEW.answer IS NULL THEN
    RAISE EXCEPTION 'a question is answered once' USING ERRCODE = 'check_violation';
  END IF;
  NEW.answered_at := now();
  NEW.answered_by := coalesce((SELECT a.display_name FROM app.account a WHERE a.sub = app.uid()), 'The clinic');
  RETURN NEW;
END $$;
CREATE TRIGGER a_answer_once BEFORE UPDATE ON app.access_question FOR EACH ROW EXECUTE FUNCTION app.answer_once();
CREATE TRIGGER keep_version BEFORE UPDATE ON app.access_question FOR EACH ROW EXECUTE FUNCTION app.keep_version();
CREATE TRIGGER refuse_delete BEFORE DELETE ON app.access_question FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.access_question EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.access_question FOR EACH ROW EXECUTE FUNCTION app.audit_write();

-- The patient's own access log. `relation` is why the person could: told by what held at that time.
CREATE FUNCTION app.my_access_log(with_own boolean, after_at timestamptz, after_id uuid, how_many integer)
  RETURNS TABLE (id uuid, at timestamptz, who text, role text, action text, object_type text, detail text,
                 relation text, is_own boolean, has_question boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH me AS (SELECT app.my_patient() AS patient),
  entries AS (
    SELECT app.audit_entry_id(a.hash) AS id, a.at, a.sub, a.role, a.action, a.object_type, a.detail, a.patient_id
    FROM app.audit a, me WHERE a.patient_id = me.patient AND (with_own OR a.sub <> app.uid())
      AND (after_at IS NULL OR a.at <= after_at)
  )
  SELECT e.id, e.at, coalesce(person.display_name, 'The clinic'), e.role, e.action, e.object_type,
         CASE WHEN e.action IN ('break-glass', 'export') THEN e.detail ELSE '' END,
         CASE WHEN e.sub = app.uid() THEN 'own'
              WHEN e.role = 'Admin' THEN 'administration'
              WHEN EXISTS (SELECT FROM app.assignment s WHERE s.doctor_id = person.doctor_id AND s.patient_id = e.patient_id
                           AND s.starts_on <= e.at::date AND (s.ends_on IS NULL OR s.ends_on >= e.at::date)
                           AND (s.ended_at IS NULL OR s.ended_at > e.at)) THEN 'assigned'
              WHEN EXISTS (SELECT FROM app.appointment v WHERE v.doctor_id = person.doctor_id
                           AND v.patient_id = e.patient_id) THEN 'visit'
              ELSE '' END,
         e.sub = app.uid(), EXISTS (SELECT FROM app.access_question q WHERE q.id = e.id)
  FROM entries e LEFT JOIN app.account person ON person.sub = e.sub
  WHERE after_id IS NULL OR (e.at, e.id) < (after_at, after_id)
  ORDER BY e.at DESC, e.id DESC LIMIT how_many $$;

-- Ask about one entry of one's own log; no row if there is no such entry.
CREATE FUNCTION app.ask_about_access(entry uuid, words text) RETURNS uuid
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO app.access_question (id, patient_id, chain, "position", asked_by, question)
  SELECT app.audit_entry_id(a.hash), a.patient_id, a.chain, a.position, app.uid(), words
  FROM app.audit a WHERE a.patient_id = app.my_patient() AND app.audit_entry_id(a.hash) = entry
  RETURNING id $$;

-- One chain's first broken link; no row when every link holds and the chain ends where its head says.
CREATE FUNCTION app.audit_verify_chain(of_chain integer) RETURNS TABLE ("position" bigint, problem text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH links AS (
    SELECT a AS entry, a.position, a.hash, coalesce(lag(a.hash) OVER w, '') AS previous, row_number() OVER w AS expected
    FROM app.audit a WHERE a.chain = of_chain WINDOW w AS (ORDER BY a.position)
  ), last AS (
    SELECT a.position, a.hash FROM app.audit a WHERE a.chain = of_chain ORDER BY a.position DESC LIMIT 1
  ), ends AS (
    SELECT coalesce(l.position, 0) AS position, coalesce(l.hash, '') AS hash, h.position AS head, h.hash AS head_hash
    FROM (SELECT) one LEFT JOIN last l ON true LEFT JOIN app.audit_head h ON h.chain = of_chain
  ), broken AS (
    (SELECT l.expected AS position, 'missing' AS problem FROM links l WHERE l.position <> l.expected ORDER BY 1 LIMIT 1)
    UNION ALL
    (SELECT l.position, 'changed' FROM links l
     WHERE l.position = l.expected AND l.hash <> app.audit_hash(l.previous, l.entry) ORDER BY 1 LIMIT 1)
    UNION ALL
    SELECT e.position + 1, 'missing' FROM ends e WHERE e.head IS NULL OR e.position < e.head
    UNION ALL
    SELECT e.head + 1, 'added' FROM ends e WHERE e.position > e.head
    UNION ALL
    SELECT e.position, 'changed' FROM ends e WHERE e.position = e.head AND e.hash <> e.head_hash
  )
  SELECT b.position, b.problem FROM broken b ORDER BY b.position, b.problem LIMIT 1 $$;

-- The ends of the chains, to be published where nobody can change them; and one link, to compare with what was published.
CREATE FUNCTION app.audit_heads() RETURNS TABLE (chain integer, "position" bigint, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT h.chain, h.position, encode(h.hash, 'hex') FROM app.audit_head h ORDER BY h.chain $$;
CREATE FUNCTION app.audit_link(of_chain integer, at_position bigint) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT encode(a.hash, 'hex') FROM app.audit a WHERE a.chain = of_chain AND a.position = at_position $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.answer_once()', 'app.my_access_log(boolean, timestamptz, uuid, integer)',
    'app.ask_about_access(uuid, text)', 'app.audit_verify_chain(integer)', 'app.audit_heads()',
    'app.audit_link(integer, bigint)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
  END LOOP;
END $$;
ALTER FUNCTION app.audit_entry_id(bytea) OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.audit_entry_id(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.audit_entry_id(bytea) TO ms_definer, ms_admin;
GRANT EXECUTE ON FUNCTION app.my_access_log(boolean, timestamptz, uuid, integer), app.ask_about_access(uuid, text) TO ms_patient;
GRANT EXECUTE ON FUNCTION app.audit_verify_chain(integer) TO ms_admin;
GRANT EXECUTE ON FUNCTION app.audit_heads(), app.audit_link(integer, bigint) TO ms_trigger;
