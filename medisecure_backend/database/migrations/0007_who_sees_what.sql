-- Ownership, grants and row-level security. No context: no rows.
-- Policies use the form that lets PostgreSQL use an index: = ANY ((SELECT app.my_patients())::uuid[]).

-- A self-registered person gets an account and an unverified record of their own; staff confirm or link it later.
CREATE FUNCTION app.register_self(of_sub text, of_email text, of_family text, of_given text, of_birth_date date)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE new_patient uuid;
BEGIN
  SELECT patient_id INTO new_patient FROM app.account WHERE sub = of_sub;
  IF FOUND THEN RETURN new_patient; END IF;
  INSERT INTO app.patient (family, given, birth_date, gender, clinic_number, email, status)
    VALUES (of_family, of_given, of_birth_date, 'unknown',
            'NEW ' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)), of_email, 'unverified')
    RETURNING id INTO new_patient;
  INSERT INTO app.account (sub, role, display_name, family, given, email, patient_id)
    VALUES (of_sub, 'Patient', of_given || ' ' || of_family, of_family, of_given, of_email, new_patient);
  RETURN new_patient;
END $$;

DO $$
DECLARE item record;
BEGIN
  FOR item IN SELECT c.relname AS name, c.relkind AS kind FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' LOOP
    PERFORM app.protect(item.name);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO ms_definer', item.name);
  END LOOP;
  -- The constructors of a range type are PostgreSQL's own, and anybody's.
  FOR item IN SELECT p.oid::regprocedure AS signature, p.prosecdef AS definer FROM pg_proc p
              WHERE p.pronamespace = 'app'::regnamespace AND p.proname NOT IN ('uuidrange', 'uuidmultirange') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', item.signature);
    IF item.definer THEN EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', item.signature);
    ELSE EXECUTE format('ALTER FUNCTION %s OWNER TO ms_owner', item.signature); END IF;
  END LOOP;
END $$;
GRANT UPDATE ON app.patient TO ms_definer;
GRANT EXECUTE ON FUNCTION app.uid(), app.today(), app.my_patient(), app.my_doctor(), app.my_patients(), app.my_doctors(),
  app.is_enabled(), app.busy_times(uuid, timestamptz, timestamptz), app.audit(text, text, text, uuid, text)
  TO ms_patient, ms_doctor, ms_admin, ms_definer;
GRANT EXECUTE ON FUNCTION app.audit_hash(bytea, app.audit) TO ms_definer, ms_admin;
GRANT EXECUTE ON FUNCTION app.audit_verify() TO ms_admin;
GRANT EXECUTE ON FUNCTION app.register_self(text, text, text, text, date) TO ms_trigger;

-- Everybody signed in: the clinic, its visit types, its doctors and their hours.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['clinic', 'visit_type', 'doctor', 'availability', 'closed_day'] LOOP
    EXECUTE format('GRANT SELECT ON app.%I TO ms_patient, ms_doctor, ms_admin', name);
    EXECUTE format('CREATE POLICY everybody ON app.%I FOR SELECT TO ms_patient, ms_doctor, ms_admin USING ((SELECT app.uid()) IS NOT NULL)', name);
  END LOOP;
END $$;

-- One's own account; requests of one's own to replay.
GRANT SELECT ON app.account TO ms_patient, ms_doctor, ms_admin;
GRANT UPDATE (phone, version) ON app.account TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY own_read ON app.account FOR SELECT TO ms_patient, ms_doctor USING (sub = (SELECT app.uid()));
CREATE POLICY own_write ON app.account FOR UPDATE TO ms_patient, ms_doctor USING (sub = (SELECT app.uid())) WITH CHECK (sub = (SELECT app.uid()));
CREATE POLICY admin_read ON app.account FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY admin_write ON app.account FOR UPDATE TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT INSERT ON app.account TO ms_admin;
CREATE POLICY admin_add ON app.account FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT, INSERT ON app.idempotency TO ms_patient, ms_doctor, ms_admin;
GRANT UPDATE (status, headers, reply) ON app.idempotency TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY own ON app.idempotency TO ms_patient, ms_doctor, ms_admin USING (sub = (SELECT app.uid())) WITH CHECK (sub = (SELECT app.uid()));
GRANT SELECT ON app.user_state TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY own ON app.user_state FOR SELECT TO ms_patient, ms_doctor USING (sub = (SELECT app.uid()));
GRANT INSERT, UPDATE ON app.user_state TO ms_admin;
CREATE POLICY admins ON app.user_state TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);

-- Patients: themselves. Doctors: assigned. Admins: demographics.
GRANT SELECT ON app.patient TO ms_patient, ms_doctor;
GRANT SELECT (id, version, family, given, prefix, birth_date, gender, clinic_number, phone, email, address, deceased_on,
  status, search, created_at) ON app.patient TO ms_admin;
GRANT UPDATE (phone, email, address) ON app.patient TO ms_patient, ms_doctor, ms_admin;
GRANT UPDATE (allergy_state, allergy_asserted_at) ON app.patient TO ms_doctor;
GRANT INSERT (family, given, prefix, birth_date, gender, clinic_number, phone, email, address, status) ON app.patient TO ms_admin;
CREATE POLICY patients ON app.patient TO ms_patient USING (id = (SELECT app.my_patient())) WITH CHECK (id = (SELECT app.my_patient()));
CREATE POLICY doctors ON app.patient TO ms_doctor USING (id = ANY ((SELECT app.my_patients())::uuid[])) WITH CHECK (id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY admins ON app.patient TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT INSERT ON app.doctor TO ms_admin;
CREATE POLICY admin_add ON app.doctor FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL);

GRANT SELECT ON app.assignment TO ms_patient, ms_doctor, ms_admin;
GRANT INSERT ON app.assignment TO ms_admin;
GRANT UPDATE (ends_on) ON app.assignment TO ms_admin;
CREATE POLICY patients ON app.assignment FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors ON app.assignment FOR SELECT TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()));
CREATE POLICY admins ON app.assignment TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);

-- The chart: patients read their own (notes only once signed), doctors read and write their patients'. Admins: nothing.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['encounter', 'observation', 'condition', 'allergy', 'prescription', 'immunization'] LOOP
    EXECUTE format('GRANT SELECT ON app.%I TO ms_patient, ms_doctor', name);
    EXECUTE format('GRANT INSERT ON app.%I TO ms_doctor', name);
    EXECUTE format('CREATE POLICY doctors_read ON app.%I FOR SELECT TO ms_doctor USING (patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    EXECUTE format('CREATE POLICY doctors_add ON app.%I FOR INSERT TO ms_doctor WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    IF name <> 'encounter' THEN
      EXECUTE format('CREATE POLICY patients ON app.%I FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()))', name);
    END IF;
  END LOOP;
END $$;
CREATE POLICY patients ON app.encounter FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()) AND signed_at IS NOT NULL);
GRANT UPDATE (reason, subjective, objective, assessment, plan, status, signed_at, signed_by) ON app.encounter TO ms_doctor;
CREATE POLICY authors ON app.encounter FOR UPDATE TO ms_doctor
  USING (author_id = (SELECT app.my_doctor()) AND patient_id = ANY ((SELECT app.my_patients())::uuid[]))
  WITH CHECK (author_id = (SELECT app.my_doctor()) AND patient_id = ANY ((SELECT app.my_patients())::uuid[]));

GRANT SELECT, INSERT ON app.appointment TO ms_patient, ms_doctor, ms_admin;
GRANT UPDATE (status, arrived_at, cancel_reason) ON app.appointment TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY patients ON app.appointment TO ms_patient USING (patient_id = (SELECT app.my_patient())) WITH CHECK (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors_read ON app.appointment FOR SELECT TO ms_doctor
  USING (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY doctors_add ON app.appointment FOR INSERT TO ms_doctor WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY doctors_change ON app.appointment FOR UPDATE TO ms_doctor
  USING (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[]))
  WITH CHECK (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY admins ON app.appointment TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);

GRANT SELECT ON app.history TO ms_patient, ms_doctor;
CREATE POLICY patients ON app.history FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors ON app.history FOR SELECT TO ms_doctor USING (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
GRANT SELECT ON app.audit TO ms_admin;
CREATE POLICY admins ON app.audit FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);
