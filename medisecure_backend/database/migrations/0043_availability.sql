-- When a doctor works: the weekly hours, single days that are otherwise, time off, and a gap between visits.
-- Doctors keep their own, admins everybody's. Why a doctor is away is theirs and the admins' to know.

CREATE TABLE app.calendar (
  id uuid PRIMARY KEY REFERENCES app.doctor, version bigint NOT NULL DEFAULT 1,
  buffer_minutes integer NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 120)
);
-- The hours of one day in place of that weekday's; without times the doctor does not work. The reason is shown to all.
CREATE TABLE app.availability_exception (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor, day date NOT NULL,
  starts time, ends time, slot_minutes integer NOT NULL DEFAULT 20 CHECK (slot_minutes BETWEEN 5 AND 240),
  reason text NOT NULL DEFAULT '', CHECK ((starts IS NULL) = (ends IS NULL)), CHECK (ends > starts),
  UNIQUE NULLS NOT DISTINCT (doctor_id, day, starts)
);
CREATE TABLE app.time_off (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor,
  starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, reason text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(), CHECK (ends_at > starts_at)
);
CREATE INDEX time_off_doctor ON app.time_off (doctor_id, ends_at);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['calendar', 'availability_exception', 'time_off'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT ON app.%I TO ms_definer', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['calendar', 'availability_exception'] LOOP
    EXECUTE format('GRANT SELECT ON app.%I TO ms_patient, ms_doctor, ms_admin', name);
    EXECUTE format('CREATE POLICY everybody ON app.%I FOR SELECT TO ms_patient, ms_doctor, ms_admin USING ((SELECT app.uid()) IS NOT NULL)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['availability', 'availability_exception', 'time_off'] LOOP
    EXECUTE format('GRANT DELETE ON app.%I TO ms_doctor, ms_admin', name);
    EXECUTE format('CREATE POLICY own_add ON app.%I FOR INSERT TO ms_doctor WITH CHECK (doctor_id = (SELECT app.my_doctor()))', name);
    EXECUTE format('CREATE POLICY own_remove ON app.%I FOR DELETE TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()))', name);
    EXECUTE format('CREATE POLICY admins_add ON app.%I FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL)', name);
    EXECUTE format('CREATE POLICY admins_remove ON app.%I FOR DELETE TO ms_admin USING ((SELECT app.uid()) IS NOT NULL)', name);
  END LOOP;
END $$;
GRANT INSERT (doctor_id, weekday, starts, ends, slot_minutes) ON app.availability TO ms_doctor, ms_admin;
GRANT INSERT (doctor_id, day, starts, ends, slot_minutes, reason) ON app.availability_exception TO ms_doctor, ms_admin;
GRANT INSERT (doctor_id, starts_at, ends_at, reason) ON app.time_off TO ms_doctor, ms_admin;
GRANT INSERT (id, buffer_minutes), UPDATE (buffer_minutes) ON app.calendar TO ms_doctor, ms_admin;
CREATE POLICY own_add ON app.calendar FOR INSERT TO ms_doctor WITH CHECK (id = (SELECT app.my_doctor()));
CREATE POLICY own_change ON app.calendar FOR UPDATE TO ms_doctor
  USING (id = (SELECT app.my_doctor())) WITH CHECK (id = (SELECT app.my_doctor()));
CREATE POLICY admins_add ON app.calendar FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY admins_change ON app.calendar FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT ON app.time_off TO ms_doctor, ms_admin;
CREATE POLICY own_read ON app.time_off FOR SELECT TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()));
CREATE POLICY admins_read ON app.time_off FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);

-- Only when a doctor is away, for people who may not know why.
CREATE FUNCTION app.away_times(of_doctor uuid, since timestamptz, until timestamptz)
  RETURNS TABLE (starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT t.starts_at, t.ends_at FROM app.time_off t
        WHERE app.uid() IS NOT NULL AND t.doctor_id = of_doctor AND t.starts_at < until AND t.ends_at > since ORDER BY 1 $$;
-- What is taken out of a calendar is audited like what is put in.
CREATE FUNCTION app.audit_removal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF app.uid() IS NOT NULL THEN PERFORM app.audit('delete', TG_TABLE_NAME, OLD.id::text, NULL, ''); END IF;
  RETURN NULL;
END $$;
ALTER FUNCTION app.away_times(uuid, timestamptz, timestamptz) OWNER TO ms_definer;
ALTER FUNCTION app.audit_removal() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.away_times(uuid, timestamptz, timestamptz), app.audit_removal() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.away_times(uuid, timestamptz, timestamptz) TO ms_patient, ms_doctor, ms_admin, ms_trigger;
CREATE TRIGGER count_version BEFORE UPDATE ON app.calendar FOR EACH ROW EXECUTE FUNCTION app.count_version();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.calendar FOR EACH ROW EXECUTE FUNCTION app.audit_write();
CREATE TRIGGER audit_write AFTER INSERT ON app.time_off FOR EACH ROW EXECUTE FUNCTION app.audit_write();
CREATE TRIGGER audit_removal AFTER DELETE ON app.time_off FOR EACH ROW EXECUTE FUNCTION app.audit_removal();

-- The clinic's rounds (expired offers go on to the next person) look at calendars too, and at nobody's record.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['clinic', 'availability', 'availability_exception', 'calendar', 'closed_day', 'booking_rules'] LOOP
    EXECUTE format('GRANT SELECT ON app.%I TO ms_trigger', name);
    EXECUTE format('CREATE POLICY rounds ON app.%I FOR SELECT TO ms_trigger USING ((SELECT app.uid()) IS NOT NULL)', name);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION app.uid(), app.busy_times(uuid, timestamptz, timestamptz) TO ms_trigger;
