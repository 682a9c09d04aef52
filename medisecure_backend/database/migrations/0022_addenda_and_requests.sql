-- What may be added to a signed note, and what a patient may ask to be put right.

-- An addendum is its note's author's, comes after signing, and never changes.
CREATE TABLE app.addendum (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), encounter_id uuid NOT NULL, patient_id uuid NOT NULL,
  text text NOT NULL CHECK (length(btrim(text)) > 0), author_id uuid NOT NULL REFERENCES app.doctor, author text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (encounter_id, patient_id) REFERENCES app.encounter (id, patient_id)
);
CREATE INDEX addendum_encounter ON app.addendum (encounter_id, created_at, id);
CREATE INDEX addendum_patient ON app.addendum (patient_id, created_at DESC, id DESC);

CREATE FUNCTION app.add_to_signed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE note app.encounter;
BEGIN
  SELECT * INTO note FROM app.encounter e WHERE e.id = NEW.encounter_id;
  IF note.status <> 'finished' OR note.author_id <> NEW.author_id THEN
    RAISE EXCEPTION 'an addendum is the author''s, to a signed note' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.author := note.author;
  RETURN NEW;
END $$;

-- A request for correction is answered once, with a reason, in the answering doctor's own name.
CREATE TABLE app.amendment_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient,
  kind text CHECK (kind IN ('encounter', 'observation', 'condition', 'allergy', 'prescription', 'immunization')), record_id uuid,
  wanted text NOT NULL CHECK (length(btrim(wanted)) > 0), requested_by text NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT now(), answer_by date NOT NULL DEFAULT current_date + 60,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined')),
  decision_reason text, decided_by text, decided_at timestamptz,
  CHECK ((kind IS NULL) = (record_id IS NULL)), CHECK ((status = 'open') = (decided_at IS NULL)),
  CHECK (status = 'open' OR (decided_by IS NOT NULL AND length(btrim(coalesce(decision_reason, ''))) >= 10))
);
CREATE INDEX amendment_request_patient ON app.amendment_request (patient_id, requested_at DESC, id DESC);
CREATE INDEX amendment_request_open ON app.amendment_request (patient_id) WHERE status = 'open';

CREATE FUNCTION app.decide() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.status <> 'open' OR NEW.status = 'open' THEN
    RAISE EXCEPTION 'a request is answered once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.decided_at := now();
  NEW.decided_by := coalesce((SELECT a.display_name FROM app.account a WHERE a.sub = app.uid()), NEW.decided_by);
  RETURN NEW;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['addendum', 'amendment_request'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO ms_definer', name);
    EXECUTE format('GRANT SELECT ON app.%I TO ms_patient, ms_doctor', name);
    EXECUTE format('CREATE POLICY patients ON app.%I FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()))', name);
    EXECUTE format('CREATE POLICY doctors_read ON app.%I FOR SELECT TO ms_doctor USING (patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
  END LOOP;
END $$;
ALTER FUNCTION app.add_to_signed() OWNER TO ms_definer;
ALTER FUNCTION app.decide() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.add_to_signed(), app.decide() FROM PUBLIC;
CREATE TRIGGER a_add_to_signed BEFORE INSERT ON app.addendum FOR EACH ROW EXECUTE FUNCTION app.add_to_signed();
CREATE TRIGGER refuse_change BEFORE UPDATE ON app.addendum FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER a_decide BEFORE UPDATE ON app.amendment_request FOR EACH ROW EXECUTE FUNCTION app.decide();
CREATE TRIGGER keep_version BEFORE UPDATE ON app.amendment_request FOR EACH ROW EXECUTE FUNCTION app.keep_version();

GRANT INSERT (encounter_id, patient_id, text, author_id, author) ON app.addendum TO ms_doctor;
CREATE POLICY doctors_add ON app.addendum FOR INSERT TO ms_doctor
  WITH CHECK (author_id = (SELECT app.my_doctor()) AND patient_id = ANY ((SELECT app.my_patients())::uuid[]));
GRANT INSERT (patient_id, kind, record_id, wanted, requested_by) ON app.amendment_request TO ms_patient;
CREATE POLICY patients_ask ON app.amendment_request FOR INSERT TO ms_patient WITH CHECK (patient_id = (SELECT app.my_patient()));
GRANT UPDATE (status, decision_reason) ON app.amendment_request TO ms_doctor;
CREATE POLICY doctors_decide ON app.amendment_request FOR UPDATE TO ms_doctor
  USING (patient_id = ANY ((SELECT app.my_patients())::uuid[])) WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
