-- Messages between a patient and the doctors who look after them, results that wait for a doctor's eye, and consents.

-- A thread belongs to a patient's record. Whoever looks after the patient reads it; nobody else, admins neither.
CREATE TABLE app.message_thread (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), patient_id uuid NOT NULL REFERENCES app.patient,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 120),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(), last_message_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX message_thread_patient ON app.message_thread (patient_id, last_message_at DESC, id DESC);
ALTER TABLE app.message_thread ADD CONSTRAINT thread_of_patient UNIQUE (id, patient_id);
CREATE TABLE app.message (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), thread_id uuid NOT NULL, patient_id uuid NOT NULL,
  sender_sub text NOT NULL, sender_role text NOT NULL CHECK (sender_role IN ('Patient', 'Doctor')),
  sender text NOT NULL, body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (thread_id, patient_id) REFERENCES app.message_thread (id, patient_id)
);
CREATE INDEX message_of_thread ON app.message (thread_id, sent_at, id);
CREATE INDEX message_of_sender ON app.message (sender_sub, sent_at);
CREATE INDEX message_patient ON app.message (patient_id);
-- How far each person has read a thread.
CREATE TABLE app.message_read (
  thread_id uuid NOT NULL REFERENCES app.message_thread, sub text NOT NULL, read_at timestamptz NOT NULL,
  PRIMARY KEY (thread_id, sub)
);

-- An abnormal result a doctor has seen: the first to look is kept.
CREATE TABLE app.acknowledgement (
  id uuid PRIMARY KEY REFERENCES app.observation, patient_id uuid NOT NULL REFERENCES app.patient,
  sub text NOT NULL, by_name text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX acknowledgement_patient ON app.acknowledgement (patient_id);
CREATE INDEX observation_abnormal ON app.observation (patient_id, effective_at DESC)
  WHERE interpretation <> 'N' AND status <> 'entered-in-error';

-- What a patient allows. Every decision stays readable: old ones in the history, with the words that were shown.
CREATE TABLE app.consent (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient,
  scope text NOT NULL CHECK (scope ~ '^[a-z][a-z-]{0,62}$'), decision text NOT NULL CHECK (decision IN ('permit', 'deny')),
  words_version integer NOT NULL CHECK (words_version > 0), decided_by text NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT clock_timestamp(), UNIQUE (patient_id, scope)
);
CREATE TRIGGER keep_version BEFORE UPDATE ON app.consent FOR EACH ROW EXECUTE FUNCTION app.keep_version();

CREATE FUNCTION app.touch_thread() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE app.message_thread SET last_message_at = greatest(last_message_at, NEW.sent_at) WHERE id = NEW.thread_id;
  RETURN NULL;
END $$;
ALTER FUNCTION app.touch_thread() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.touch_thread() FROM PUBLIC;
CREATE TRIGGER touch_thread AFTER INSERT ON app.message FOR EACH ROW EXECUTE FUNCTION app.touch_thread();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['message_thread', 'message', 'message_read', 'acknowledgement', 'consent'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT ON app.%I TO ms_definer', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['message_thread', 'message', 'acknowledgement', 'consent'] LOOP
    EXECUTE format('GRANT SELECT ON app.%I TO ms_patient, ms_doctor', name);
    EXECUTE format('CREATE POLICY patients ON app.%I FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()))', name);
    EXECUTE format('CREATE POLICY doctors ON app.%I FOR SELECT TO ms_doctor USING (patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
  END LOOP;
END $$;
DROP TRIGGER audit_write ON app.message_thread; -- a thread moves with every message, and those are in the audit
CREATE TRIGGER audit_write AFTER INSERT ON app.message_thread FOR EACH ROW EXECUTE FUNCTION app.audit_write();
GRANT UPDATE (last_message_at) ON app.message_thread TO ms_definer;

GRANT INSERT (patient_id, subject) ON app.message_thread TO ms_patient, ms_doctor;
CREATE POLICY patients_add ON app.message_thread FOR INSERT TO ms_patient WITH CHECK (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors_add ON app.message_thread FOR INSERT TO ms_doctor
  WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
GRANT INSERT (thread_id, patient_id, sender_sub, sender_role, sender, body) ON app.message TO ms_patient, ms_doctor;
CREATE POLICY patients_add ON app.message FOR INSERT TO ms_patient
  WITH CHECK (patient_id = (SELECT app.my_patient()) AND sender_sub = (SELECT app.uid()) AND sender_role = 'Patient');
CREATE POLICY doctors_add ON app.message FOR INSERT TO ms_doctor
  WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]) AND sender_sub = (SELECT app.uid()) AND sender_role = 'Doctor');
GRANT SELECT, INSERT, UPDATE (read_at) ON app.message_read TO ms_patient, ms_doctor;
CREATE POLICY own ON app.message_read TO ms_patient, ms_doctor USING (sub = (SELECT app.uid()))
  WITH CHECK (sub = (SELECT app.uid()) AND EXISTS (SELECT FROM app.message_thread t WHERE t.id = thread_id));
GRANT INSERT (id, patient_id, sub, by_name) ON app.acknowledgement TO ms_doctor;
CREATE POLICY doctors_add ON app.acknowledgement FOR INSERT TO ms_doctor
  WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]) AND sub = (SELECT app.uid())
    AND EXISTS (SELECT FROM app.observation o WHERE o.id = acknowledgement.id AND o.patient_id = acknowledgement.patient_id));
GRANT INSERT (patient_id, scope, decision, words_version, decided_by), UPDATE (decision, words_version, decided_by, decided_at)
  ON app.consent TO ms_patient;
CREATE POLICY patients_add ON app.consent FOR INSERT TO ms_patient WITH CHECK (patient_id = (SELECT app.my_patient()));
CREATE POLICY patients_change ON app.consent FOR UPDATE TO ms_patient
  USING (patient_id = (SELECT app.my_patient())) WITH CHECK (patient_id = (SELECT app.my_patient()));
