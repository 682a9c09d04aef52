-- Each login may write the columns its role fills and no others; what a patient may do to a visit is said by policy;
-- drafts stay unseen in the history too; definer functions look nowhere but in the system catalogue.

-- Temporary objects are searched first unless a path names them last: a made-up type must not reach a definer function.
DO $$
DECLARE item record;
BEGIN
  FOR item IN SELECT p.oid::regprocedure AS signature FROM pg_proc p
              WHERE p.pronamespace = 'app'::regnamespace AND 'search_path=pg_catalog' = ANY (p.proconfig) LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', item.signature);
  END LOOP;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END $$;

-- Ids, versions, times of making and first statuses are the database's own.
REVOKE INSERT ON app.encounter, app.observation, app.condition, app.allergy, app.prescription, app.immunization FROM ms_doctor;
GRANT INSERT (patient_id, type, reason, started_at, subjective, objective, assessment, plan, author_id, author)
  ON app.encounter TO ms_doctor;
GRANT INSERT (patient_id, encounter_id, code, display, category, value, unit, low, high, interpretation, effective_at, author)
  ON app.observation TO ms_doctor;
GRANT INSERT (patient_id, code, display, plain_name, clinical_status, onset_date, recorded_at, author) ON app.condition TO ms_doctor;
GRANT INSERT (patient_id, code, display, reaction, severity, recorded_at, author) ON app.allergy TO ms_doctor;
GRANT INSERT (patient_id, code, medicine, dose_value, dose_unit, route, timing, reason, started_on, ended_on, status, prescriber)
  ON app.prescription TO ms_doctor;
GRANT INSERT (patient_id, code, vaccine, note, given_at, author) ON app.immunization TO ms_doctor;
REVOKE INSERT ON app.appointment FROM ms_patient, ms_doctor, ms_admin;
GRANT INSERT (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, visit_type_id, place)
  ON app.appointment TO ms_patient, ms_doctor, ms_admin;
REVOKE INSERT ON app.assignment, app.account, app.doctor FROM ms_admin;
GRANT INSERT (doctor_id, patient_id, starts_on, ends_on) ON app.assignment TO ms_admin;
GRANT INSERT (sub, role, display_name, family, given, email, phone, patient_id, doctor_id) ON app.account TO ms_admin;
GRANT INSERT (display_name, family, given, specialty, place) ON app.doctor TO ms_admin;

-- A note is its author's from the first word, and nobody writes one in another's name.
DROP POLICY doctors_add ON app.encounter;
CREATE POLICY doctors_add ON app.encounter FOR INSERT TO ms_doctor
  WITH CHECK (author_id = (SELECT app.my_doctor()) AND patient_id = ANY ((SELECT app.my_patients())::uuid[]));

-- A value belongs to a visit of the same patient.
ALTER TABLE app.encounter ADD CONSTRAINT encounter_of_patient UNIQUE (id, patient_id);
ALTER TABLE app.observation ADD CONSTRAINT observation_encounter_same_patient
  FOREIGN KEY (encounter_id, patient_id) REFERENCES app.encounter (id, patient_id);

-- Patients book, and call off what is still booked; the steps of a visit are the staff's.
DROP POLICY patients ON app.appointment;
CREATE POLICY patients_read ON app.appointment FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()));
CREATE POLICY patients_add ON app.appointment FOR INSERT TO ms_patient WITH CHECK (patient_id = (SELECT app.my_patient()));
CREATE POLICY patients_cancel ON app.appointment FOR UPDATE TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND status = 'booked')
  WITH CHECK (patient_id = (SELECT app.my_patient()) AND status = 'cancelled');

-- Every old version of a note is an unsigned draft, and those are not the patient's to read.
DROP POLICY patients ON app.history;
CREATE POLICY patients ON app.history FOR SELECT TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND table_name <> 'encounter');

-- Accounts count their versions like records do.
CREATE FUNCTION app.count_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
ALTER FUNCTION app.count_version() OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.count_version() FROM PUBLIC;
CREATE TRIGGER count_version BEFORE UPDATE ON app.account FOR EACH ROW EXECUTE FUNCTION app.count_version();

-- An assignment made by mistake can end the day before it began: then it never counted.
ALTER TABLE app.assignment DROP CONSTRAINT assignment_check;
ALTER TABLE app.assignment ADD CONSTRAINT assignment_check CHECK (ends_on IS NULL OR ends_on >= starts_on - 1);

-- Self-registration is audited like every other write, as done by the person it makes.
CREATE OR REPLACE FUNCTION app.register_self(of_sub text, of_email text, of_family text, of_given text, of_birth_date date)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE new_patient uuid;
BEGIN
  SELECT patient_id INTO new_patient FROM app.account WHERE sub = of_sub;
  IF FOUND THEN RETURN new_patient; END IF;
  PERFORM set_config('app.sub', of_sub, true), set_config('app.role', 'Patient', true),
          set_config('app.source', 'sign-up', true);
  INSERT INTO app.patient (family, given, birth_date, gender, clinic_number, email, status)
    VALUES (of_family, of_given, of_birth_date, 'unknown',
            'NEW ' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)), of_email, 'unverified')
    RETURNING id INTO new_patient;
  INSERT INTO app.account (sub, role, display_name, family, given, email, patient_id)
    VALUES (of_sub, 'Patient', of_given || ' ' || of_family, of_family, of_given, of_email, new_patient);
  RETURN new_patient;
END $$;
