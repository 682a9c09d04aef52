-- Documents: what is known of them. The bytes are in S3, under 'documents/' || id.
-- A document counts once its bytes were seen there ('current'); until then only who is adding it sees it. None is deleted.

CREATE TABLE app.document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient,
  status text NOT NULL DEFAULT 'preliminary' CHECK (status IN ('preliminary', 'current', 'entered-in-error')),
  category text NOT NULL CHECK (category IN ('letter', 'result', 'imaging', 'photo', 'consent', 'other')),
  title text NOT NULL CHECK (length(btrim(title)) > 0), dated_on date,
  content_type text NOT NULL CHECK (content_type IN ('application/pdf', 'image/png', 'image/jpeg', 'application/dicom')),
  size bigint NOT NULL CHECK (size > 0), sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  author_sub text NOT NULL, author text NOT NULL, author_role text NOT NULL CHECK (author_role IN ('Patient', 'Doctor')),
  created_at timestamptz NOT NULL DEFAULT now(), uploaded_at timestamptz,
  withdrawn_reason text, withdrawn_at timestamptz, withdrawn_by text,
  CHECK (status <> 'current' OR uploaded_at IS NOT NULL),
  CHECK ((status = 'entered-in-error') = (withdrawn_at IS NOT NULL)),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX document_patient ON app.document (patient_id, created_at DESC, id DESC);
CREATE INDEX document_author ON app.document (author_sub, created_at) WHERE status = 'preliminary';
SELECT app.protect('document');
GRANT SELECT, INSERT ON app.document TO ms_definer;

-- From awaited to current to withdrawn and never back, at the database's own time and in the caller's own name.
CREATE FUNCTION app.step_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.author := (SELECT a.display_name FROM app.account a WHERE a.sub = NEW.author_sub AND a.role = NEW.author_role);
    RETURN NEW;
  END IF;
  IF OLD.status = 'preliminary' AND NEW.status = 'current' THEN
    NEW.uploaded_at := now();
  ELSIF OLD.status <> 'entered-in-error' AND NEW.status = 'entered-in-error' THEN
    NEW.withdrawn_at := now();
    NEW.withdrawn_by := (SELECT a.display_name FROM app.account a WHERE a.sub = app.uid());
  ELSE
    RAISE EXCEPTION 'a document goes from awaited to current to withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.step_document() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.step_document() FROM PUBLIC;
CREATE TRIGGER a_step_document BEFORE INSERT OR UPDATE ON app.document FOR EACH ROW
  WHEN (current_setting('app.sub', true) <> '') EXECUTE FUNCTION app.step_document();
CREATE TRIGGER keep_version BEFORE UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION app.keep_version();
CREATE TRIGGER refuse_delete BEFORE DELETE ON app.document FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.document EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION app.audit_write();

GRANT SELECT ON app.document TO ms_patient, ms_doctor;
GRANT INSERT (patient_id, category, title, dated_on, content_type, size, sha256, author_sub, author, author_role)
  ON app.document TO ms_patient, ms_doctor;
GRANT UPDATE (status, withdrawn_reason) ON app.document TO ms_patient, ms_doctor;

-- A withdrawn document may be somebody else's: the patient no longer sees it unless they added it themselves.
CREATE POLICY patients_read ON app.document FOR SELECT TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND (status = 'current' OR author_sub = (SELECT app.uid())));
CREATE POLICY patients_add ON app.document FOR INSERT TO ms_patient
  WITH CHECK (patient_id = (SELECT app.my_patient()) AND author_sub = (SELECT app.uid()) AND author_role = 'Patient');
CREATE POLICY patients_change ON app.document FOR UPDATE TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND author_sub = (SELECT app.uid()))
  WITH CHECK (patient_id = (SELECT app.my_patient()) AND author_sub = (SELECT app.uid()));
CREATE POLICY doctors_read ON app.document FOR SELECT TO ms_doctor
  USING (patient_id = ANY ((SELECT app.my_patients())::uuid[])
         AND (status <> 'preliminary' OR author_sub = (SELECT app.uid())));
CREATE POLICY doctors_add ON app.document FOR INSERT TO ms_doctor
  WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]) AND author_sub = (SELECT app.uid()) AND author_role = 'Doctor');
CREATE POLICY doctors_change ON app.document FOR UPDATE TO ms_doctor
  USING (patient_id = ANY ((SELECT app.my_patients())::uuid[])
         AND (status <> 'preliminary' OR author_sub = (SELECT app.uid())))
  WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY no_documents ON app.history AS RESTRICTIVE FOR SELECT TO ms_patient USING (table_name <> 'document');
