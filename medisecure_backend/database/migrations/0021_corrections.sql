-- Corrections. Nothing is deleted: an amendment makes a new version and says why, "entered in error" withdraws.
-- Each version carries why it is there, whose it is and since when; the versions before it are in app.history.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['encounter', 'observation', 'condition', 'allergy', 'prescription', 'immunization'] LOOP
    EXECUTE format('ALTER TABLE app.%I ADD COLUMN change_reason text, ADD COLUMN changed_by text, ADD COLUMN changed_at timestamptz', name);
  END LOOP;
END $$;
ALTER TABLE app.condition ADD COLUMN verification_status text NOT NULL DEFAULT 'confirmed'
  CHECK (verification_status IN ('confirmed', 'entered-in-error'));
ALTER TABLE app.allergy ADD COLUMN verification_status text NOT NULL DEFAULT 'confirmed'
  CHECK (verification_status IN ('confirmed', 'entered-in-error'));
ALTER TABLE app.immunization ADD COLUMN status text NOT NULL DEFAULT 'completed'
  CHECK (status IN ('completed', 'entered-in-error')), ADD COLUMN lot_number text;
ALTER TABLE app.prescription ADD COLUMN override_reason text, ADD COLUMN renews_id uuid REFERENCES app.prescription;
ALTER TABLE app.patient ADD COLUMN allergy_asserted_by text;
-- One note of one allergy: two doctors who write it down at the same time write it once.
CREATE UNIQUE INDEX allergy_once ON app.allergy (patient_id, code) WHERE verification_status = 'confirmed';
CREATE UNIQUE INDEX prescription_renewed_once ON app.prescription (renews_id) WHERE status <> 'entered-in-error';

ALTER TABLE app.encounter DROP CONSTRAINT encounter_status_check, DROP CONSTRAINT encounter_check;
ALTER TABLE app.encounter ADD CONSTRAINT encounter_status_check CHECK (status IN ('in-progress', 'finished', 'entered-in-error')),
  ADD CONSTRAINT encounter_signed CHECK (CASE status WHEN 'in-progress' THEN signed_at IS NULL WHEN 'finished' THEN signed_at IS NOT NULL ELSE true END);

-- What every correction must be: reasoned, of this moment, in the caller's own name, and of something not withdrawn.
CREATE FUNCTION app.amend() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE before jsonb := to_jsonb(OLD);
BEGIN
  IF app.uid() IS NULL THEN
    RETURN NEW;
  END IF;
  IF 'entered-in-error' IN (before ->> 'status', before ->> 'verification_status') THEN
    RAISE EXCEPTION 'what was withdrawn never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF length(btrim(coalesce(NEW.change_reason, ''))) < 3 OR NEW.changed_at IS DISTINCT FROM now() THEN
    RAISE EXCEPTION 'a correction says why' USING ERRCODE = 'check_violation';
  END IF;
  NEW.changed_by := (SELECT a.display_name FROM app.account a WHERE a.sub = app.uid());
  RETURN NEW;
END $$;

-- A draft is its author's to write; signed, it is locked for good, in the database's own time and the author's name.
-- Withdrawing changes nothing of what was written.
CREATE OR REPLACE FUNCTION app.lock_signed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE withdrawal text[] := ARRAY['status', 'change_reason', 'changed_by', 'changed_at', 'version'];
BEGIN
  IF NEW.author_id <> OLD.author_id OR NEW.author <> OLD.author THEN
    RAISE EXCEPTION 'a note keeps its author' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status = 'entered-in-error' THEN
    RAISE EXCEPTION 'what was withdrawn never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.status = 'entered-in-error' THEN
    IF to_jsonb(NEW) - withdrawal IS DISTINCT FROM to_jsonb(OLD) - withdrawal THEN
      RAISE EXCEPTION 'a withdrawn note keeps its words' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF length(btrim(coalesce(NEW.change_reason, ''))) < 3 THEN
      RAISE EXCEPTION 'a withdrawal says why' USING ERRCODE = 'check_violation';
    END IF;
    NEW.changed_at := now();
    NEW.changed_by := OLD.author;
    RETURN NEW;
  END IF;
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a signed note never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.signed_at IS NOT NULL THEN
    NEW.signed_at := now();
    NEW.signed_by := OLD.author;
  END IF;
  RETURN NEW;
END $$;

ALTER FUNCTION app.amend() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.amend() FROM PUBLIC;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['observation', 'condition', 'allergy', 'prescription', 'immunization'] LOOP
    EXECUTE format('CREATE TRIGGER a_amend BEFORE UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.amend()', name);
    EXECUTE format('GRANT UPDATE (change_reason, changed_at) ON app.%I TO ms_doctor', name);
    EXECUTE format('CREATE POLICY doctors_amend ON app.%I FOR UPDATE TO ms_doctor '
      'USING (patient_id = ANY ((SELECT app.my_patients())::uuid[])) WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
  END LOOP;
END $$;
-- What may be put right. What makes it another record (the substance, the medicine, the measurement) may not:
-- that is withdrawn and recorded anew, so that the safety checks see it.
GRANT UPDATE (value, interpretation, effective_at, status) ON app.observation TO ms_doctor;
GRANT UPDATE (code, display, plain_name, clinical_status, onset_date, verification_status) ON app.condition TO ms_doctor;
GRANT UPDATE (reaction, severity, verification_status) ON app.allergy TO ms_doctor;
GRANT UPDATE (dose_value, dose_unit, route, timing, reason, started_on, ended_on, status) ON app.prescription TO ms_doctor;
GRANT UPDATE (note, given_at, lot_number, status) ON app.immunization TO ms_doctor;
GRANT UPDATE (change_reason, changed_at) ON app.encounter TO ms_doctor;
GRANT INSERT (override_reason, renews_id) ON app.prescription TO ms_doctor;
GRANT INSERT (lot_number) ON app.immunization TO ms_doctor;
GRANT UPDATE (allergy_asserted_by) ON app.patient TO ms_doctor;

-- The history of a note holds its drafts, which are not the patient's to read, and what was signed, which is.
DROP POLICY patients ON app.history;
CREATE POLICY patients ON app.history FOR SELECT TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND (table_name <> 'encounter' OR row ->> 'signed_at' IS NOT NULL));
