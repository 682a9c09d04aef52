-- Breaking the glass: a doctor opens the chart of a patient they do not look after, with a reason and for a limited time.
-- Every policy asks app.my_patients(), so the grant holds wherever an assignment would and ends by the clock alone.
-- Grants are made by app.break_glass only; patients see who used one on them and why, admins see all and review them.

CREATE TABLE app.break_glass (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor,
  patient_id uuid NOT NULL REFERENCES app.patient, reason text NOT NULL CHECK (length(btrim(reason)) >= 20),
  starts_at timestamptz NOT NULL DEFAULT now(), ends_at timestamptz NOT NULL, ended_at timestamptz,
  reviewed_at timestamptz, reviewed_by text, review_note text,
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '240 minutes'), CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL))
);
CREATE INDEX break_glass_doctor ON app.break_glass (doctor_id, starts_at DESC);
CREATE INDEX break_glass_patient ON app.break_glass (patient_id, starts_at DESC, id DESC);
CREATE INDEX break_glass_time ON app.break_glass (starts_at DESC, id DESC);
CREATE INDEX break_glass_unreviewed ON app.break_glass (starts_at DESC, id DESC) WHERE reviewed_at IS NULL;
-- Each look-up of somebody by name and birth date, or by number, outside a doctor's own patients.
CREATE TABLE app.emergency_lookup (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor, at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX emergency_lookup_doctor ON app.emergency_lookup (doctor_id, at DESC);

-- Whom a doctor looks after by assignment, and those the glass is broken for just now.
CREATE FUNCTION app.assigned_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(DISTINCT patient_id), '{}') FROM app.assignment
        WHERE doctor_id = app.my_doctor() AND ended_at IS NULL
          AND starts_on <= app.today() AND (ends_on IS NULL OR ends_on >= app.today()) $$;
CREATE OR REPLACE FUNCTION app.my_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT app.assigned_patients() || coalesce((SELECT array_agg(DISTINCT g.patient_id) FROM app.break_glass g
          WHERE g.doctor_id = app.my_doctor() AND g.ended_at IS NULL AND g.ends_at > now()
            AND g.starts_at > now() - interval '240 minutes'), '{}') $$;

-- One doctor's tries one after the other: the limits below count what is there.
CREATE FUNCTION app.break_glass(of_patient uuid, why text, minutes integer) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me uuid := app.my_doctor(); made uuid;
BEGIN
  IF me IS NULL OR NOT app.is_enabled() OR NOT EXISTS (SELECT FROM app.patient p WHERE p.id = of_patient) THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(me::text, 3));
  IF (SELECT count(*) FROM app.break_glass g WHERE g.doctor_id = me AND g.starts_at > now() - interval '1 hour') >= 5 THEN
    RAISE EXCEPTION 'too many emergencies in an hour' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO app.break_glass (doctor_id, patient_id, reason, ends_at)
    VALUES (me, of_patient, why, now() + make_interval(mins => minutes)) RETURNING id INTO made;
  RETURN made;
END $$;

-- Exactly one person, or nobody: the whole clinic number, or whole names and the birth date. No browsing.
CREATE FUNCTION app.find_exactly(of_number text, of_family text, of_given text, of_birth_date date)
  RETURNS TABLE (id uuid, family text, given text, birth_date date, clinic_number text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me uuid := app.my_doctor();
BEGIN
  IF me IS NULL OR NOT app.is_enabled() THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(me::text, 3));
  IF (SELECT count(*) FROM app.emergency_lookup l WHERE l.doctor_id = me AND l.at > now() - interval '1 hour') >= 20 THEN
    RAISE EXCEPTION 'too many look-ups in an hour' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO app.emergency_lookup (doctor_id) VALUES (me);
  RETURN QUERY SELECT p.id, p.family, p.given, p.birth_date, p.clinic_number FROM app.patient p
    WHERE (of_number IS NOT NULL AND p.number_key IN (of_number, 'ms' || of_number))
       OR (of_number IS NULL AND p.birth_date = of_birth_date AND lower(p.family) = lower(of_family) AND lower(p.given) = lower(of_given))
    ORDER BY p.family, p.given, p.id LIMIT 5;
END $$;

-- Ended once, at the database's own time; reviewed once, in the admin's own name. The rest of a grant never changes.
CREATE FUNCTION app.close_glass() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
     OR (OLD.reviewed_at IS NOT NULL AND NEW.reviewed_at IS DISTINCT FROM OLD.reviewed_at)
     OR (OLD.reviewed_at IS NOT NULL AND NEW.review_note IS DISTINCT FROM OLD.review_note) THEN
    RAISE EXCEPTION 'an emergency access is ended once and reviewed once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN
    NEW.ended_at := now();
  END IF;
  IF NEW.reviewed_at IS DISTINCT FROM OLD.reviewed_at THEN
    NEW.reviewed_at := now();
    NEW.reviewed_by := coalesce((SELECT a.display_name FROM app.account a WHERE a.sub = app.uid()), NEW.reviewed_by);
  END IF;
  RETURN NEW;
END $$;

ALTER FUNCTION app.assigned_patients() OWNER TO ms_definer;
ALTER FUNCTION app.break_glass(uuid, text, integer) OWNER TO ms_definer;
ALTER FUNCTION app.find_exactly(text, text, text, date) OWNER TO ms_definer;
ALTER FUNCTION app.close_glass() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.assigned_patients(), app.break_glass(uuid, text, integer), app.find_exactly(text, text, text, date),
  app.close_glass() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.assigned_patients() TO ms_patient, ms_doctor, ms_admin, ms_definer;
GRANT EXECUTE ON FUNCTION app.break_glass(uuid, text, integer), app.find_exactly(text, text, text, date) TO ms_doctor;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['break_glass', 'emergency_lookup'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT, INSERT ON app.%I TO ms_definer', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
  END LOOP;
END $$;
CREATE TRIGGER a_close_glass BEFORE UPDATE ON app.break_glass FOR EACH ROW EXECUTE FUNCTION app.close_glass();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.break_glass FOR EACH ROW EXECUTE FUNCTION app.audit_write();

GRANT SELECT (id, doctor_id, patient_id, reason, starts_at, ends_at, ended_at, reviewed_at) ON app.break_glass TO ms_patient, ms_doctor;
GRANT SELECT ON app.break_glass TO ms_admin;
GRANT UPDATE (ended_at) ON app.break_glass TO ms_doctor;
GRANT UPDATE (reviewed_at, review_note) ON app.break_glass TO ms_admin;
CREATE POLICY patients ON app.break_glass FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors ON app.break_glass FOR SELECT TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()));
CREATE POLICY doctors_end ON app.break_glass FOR UPDATE TO ms_doctor
  USING (doctor_id = (SELECT app.my_doctor())) WITH CHECK (doctor_id = (SELECT app.my_doctor()));
CREATE POLICY admins ON app.break_glass TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT ON app.emergency_lookup TO ms_doctor;
CREATE POLICY doctors ON app.emergency_lookup FOR SELECT TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()));
