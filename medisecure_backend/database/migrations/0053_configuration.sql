-- What admins set for the whole clinic, and who changed what when.

-- One row. Its version is the version of the whole configuration, whichever table a part of it is kept in.
CREATE TABLE app.configuration (
  id uuid PRIMARY KEY DEFAULT '00000000-0000-4000-8000-000000000053'
    CHECK (id = '00000000-0000-4000-8000-000000000053'),
  version bigint NOT NULL DEFAULT 1, hours jsonb NOT NULL DEFAULT '[]',
  staff_lock_minutes integer NOT NULL DEFAULT 5 CHECK (staff_lock_minutes BETWEEN 1 AND 15),
  staff_sign_out_minutes integer NOT NULL DEFAULT 30 CHECK (staff_sign_out_minutes BETWEEN 5 AND 240),
  patient_sign_out_seconds integer NOT NULL DEFAULT 120 CHECK (patient_sign_out_seconds BETWEEN 60 AND 900),
  warning_seconds integer NOT NULL DEFAULT 20 CHECK (warning_seconds BETWEEN 20 AND 60),
  kiosk_sign_out_seconds integer NOT NULL DEFAULT 60 CHECK (kiosk_sign_out_seconds BETWEEN 45 AND 300),
  kiosk_printing boolean NOT NULL DEFAULT false, kiosk_registration boolean NOT NULL DEFAULT true,
  notify_message boolean NOT NULL DEFAULT true, notify_visit boolean NOT NULL DEFAULT true,
  reminder_hours integer[] NOT NULL DEFAULT '{48}'
);
INSERT INTO app.configuration DEFAULT VALUES;
CREATE TABLE app.configuration_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(),
  sub text NOT NULL, by_name text NOT NULL, pointer text NOT NULL, before text NOT NULL, after text NOT NULL
);
CREATE INDEX configuration_change_time ON app.configuration_change (at DESC, id DESC);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['configuration', 'configuration_change'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT ON app.%I TO ms_definer', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
  END LOOP;
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE ON app.configuration_change FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER count_version BEFORE UPDATE ON app.configuration FOR EACH ROW EXECUTE FUNCTION app.count_version();
CREATE TRIGGER audit_write AFTER UPDATE ON app.configuration FOR EACH ROW EXECUTE FUNCTION app.audit_write();

GRANT SELECT ON app.configuration TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY everybody ON app.configuration FOR SELECT TO ms_patient, ms_doctor, ms_admin USING ((SELECT app.uid()) IS NOT NULL);
GRANT UPDATE (hours, staff_lock_minutes, staff_sign_out_minutes, patient_sign_out_seconds, warning_seconds,
  kiosk_sign_out_seconds, kiosk_printing, kiosk_registration, notify_message, notify_visit, reminder_hours)
  ON app.configuration TO ms_admin;
CREATE POLICY admins_change ON app.configuration FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT, INSERT (version, sub, by_name, pointer, before, after) ON app.configuration_change TO ms_admin;
CREATE POLICY admins ON app.configuration_change FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY admins_add ON app.configuration_change FOR INSERT TO ms_admin WITH CHECK (sub = (SELECT app.uid()));

GRANT UPDATE (name, time_zone, phone, address, opening_hours) ON app.clinic TO ms_admin;
CREATE POLICY admins_change ON app.clinic FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
-- Days the whole clinic is closed; a doctor's own days are in their calendar.
GRANT INSERT (day, reason), DELETE ON app.closed_day TO ms_admin;
CREATE POLICY admins_close ON app.closed_day FOR INSERT TO ms_admin WITH CHECK (doctor_id IS NULL AND (SELECT app.uid()) IS NOT NULL);
CREATE POLICY admins_open ON app.closed_day FOR DELETE TO ms_admin USING (doctor_id IS NULL AND (SELECT app.uid()) IS NOT NULL);

-- What somebody prefers to see: language, text size, colours.
ALTER TABLE app.account ADD COLUMN preferences jsonb NOT NULL DEFAULT '{}';
GRANT UPDATE (preferences) ON app.account TO ms_patient, ms_doctor, ms_admin;
