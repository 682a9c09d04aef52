-- An assignment that an admin ends stops counting at that instant, not at midnight.
-- ends_on stays what it was planned to be (the last day, included); ended_at is when somebody ended it before that.
-- Ending is for good and at the database's own time: the record of who had access, and when, stays true.

ALTER TABLE app.assignment ADD COLUMN ended_at timestamptz;
DROP INDEX app.assignment_open;
CREATE UNIQUE INDEX assignment_open ON app.assignment (doctor_id, patient_id) WHERE ends_on IS NULL AND ended_at IS NULL;

CREATE FUNCTION app.end_assignment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an assignment ends once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.ended_at IS NOT NULL THEN
    NEW.ended_at := now();
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.end_assignment() OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.end_assignment() FROM PUBLIC;
CREATE TRIGGER end_assignment BEFORE UPDATE ON app.assignment FOR EACH ROW EXECUTE FUNCTION app.end_assignment();
REVOKE UPDATE (ends_on) ON app.assignment FROM ms_admin;
GRANT UPDATE (ended_at) ON app.assignment TO ms_admin;

CREATE OR REPLACE FUNCTION app.my_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(DISTINCT patient_id), '{}') FROM app.assignment
        WHERE doctor_id = app.my_doctor() AND ended_at IS NULL
          AND starts_on <= app.today() AND (ends_on IS NULL OR ends_on >= app.today()) $$;
CREATE OR REPLACE FUNCTION app.my_doctors() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(DISTINCT doctor_id), '{}') FROM app.assignment
        WHERE patient_id = app.my_patient() AND ended_at IS NULL
          AND starts_on <= app.today() AND (ends_on IS NULL OR ends_on >= app.today()) $$;

-- A clinic number is found however it is spaced: "MS 004 182 77", "ms00418277", "00418277".
ALTER TABLE app.patient ADD COLUMN number_key text
  GENERATED ALWAYS AS (lower(regexp_replace(clinic_number, '[^A-Za-z0-9]', '', 'g'))) STORED;
CREATE INDEX patient_number_key ON app.patient (number_key text_pattern_ops);
GRANT SELECT (number_key) ON app.patient TO ms_admin;
