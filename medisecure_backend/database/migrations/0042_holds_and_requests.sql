-- Visits that are asked for, moved in one step, or part of a series; and times held while a person makes up their mind.
-- The database keeps the rules itself: a held time is nobody else's, a patient never confirms a request of their own.

ALTER TABLE app.appointment
  DROP CONSTRAINT appointment_status_check,
  DROP CONSTRAINT appointment_doctor_free,
  DROP CONSTRAINT appointment_patient_free,
  ADD COLUMN wall_starts_at timestamp, -- what the clock on the wall will show: what the person was told
  ADD COLUMN series_id uuid,
  ADD COLUMN changed_late boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT appointment_status_check
    CHECK (status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled', 'cancelled', 'noshow')),
  ADD CONSTRAINT appointment_doctor_free EXCLUDE USING gist
    (app.uuidrange(doctor_id, doctor_id, '[]') WITH &&, during WITH &&)
    WHERE (status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')),
  ADD CONSTRAINT appointment_patient_free EXCLUDE USING gist
    (app.uuidrange(patient_id, patient_id, '[]') WITH &&, during WITH &&)
    WHERE (status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled'));
CREATE INDEX appointment_series ON app.appointment (series_id, starts_at) WHERE series_id IS NOT NULL;
ALTER TABLE app.appointment DISABLE TRIGGER USER;
UPDATE app.appointment SET wall_starts_at = starts_at AT TIME ZONE time_zone;
ALTER TABLE app.appointment ENABLE TRIGGER USER;

-- A hold ends by itself: nothing counts it after expires_at, and the next hold in that diary sweeps it out.
CREATE TABLE app.hold (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), sub text, offer_id uuid UNIQUE,
  doctor_id uuid NOT NULL REFERENCES app.doctor, patient_id uuid REFERENCES app.patient,
  starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, expires_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (ends_at > starts_at), CHECK ((sub IS NULL) <> (offer_id IS NULL))
);
CREATE INDEX hold_doctor ON app.hold (doctor_id, starts_at);
CREATE INDEX hold_sub ON app.hold (sub);
SELECT app.protect('hold');
GRANT SELECT, INSERT, DELETE ON app.hold TO ms_definer;
GRANT SELECT, DELETE ON app.hold TO ms_patient, ms_doctor, ms_admin;
GRANT INSERT (sub, doctor_id, patient_id, starts_at, ends_at) ON app.hold TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY own_read ON app.hold FOR SELECT TO ms_patient, ms_doctor, ms_admin USING (sub = (SELECT app.uid()));
CREATE POLICY own_release ON app.hold FOR DELETE TO ms_patient, ms_doctor, ms_admin USING (sub = (SELECT app.uid()));
CREATE POLICY patients_hold ON app.hold FOR INSERT TO ms_patient
  WITH CHECK (sub = (SELECT app.uid()) AND patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors_hold ON app.hold FOR INSERT TO ms_doctor
  WITH CHECK (sub = (SELECT app.uid()) AND (patient_id IS NULL OR patient_id = ANY ((SELECT app.my_patients())::uuid[])));
CREATE POLICY admins_hold ON app.hold FOR INSERT TO ms_admin WITH CHECK (sub = (SELECT app.uid()));

-- Whoever writes into diaries takes their locks first and in one order: tries that overlap queue and never deadlock.
CREATE FUNCTION app.lock_diaries(VARIADIC ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT DISTINCT u FROM unnest(ids) u WHERE u IS NOT NULL ORDER BY u LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(one::text, 0));
  END LOOP;
END $$;
ALTER FUNCTION app.lock_diaries(uuid[]) OWNER TO ms_owner;

-- How a patient comes by this kind of visit; whoever stayed away too often asks and waits for the clinic's word.
CREATE FUNCTION app.booking_mode(of_type uuid, of_patient uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN coalesce(t.mode, 'book') = 'book' AND (
                SELECT count(*) FROM app.appointment a WHERE a.patient_id = of_patient AND a.status = 'noshow'
                  AND a.starts_at > now() - make_interval(days => r.no_show_memory_days)) >= r.no_shows_before_request
              THEN 'request' ELSE coalesce(t.mode, 'book') END
  FROM app.booking_rules r LEFT JOIN app.visit_type t ON t.id = of_type $$;

CREATE FUNCTION app.guard_appointment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  moved boolean := TG_OP = 'INSERT'
    OR (NEW.starts_at, NEW.ends_at, NEW.doctor_id) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.doctor_id);
  mode text;
BEGIN
  IF moved THEN NEW.wall_starts_at := NEW.starts_at AT TIME ZONE NEW.time_zone; END IF;
  IF app.uid() IS NULL THEN RETURN NEW; END IF;
  IF session_user = 'ms_patient' THEN
    IF TG_OP = 'UPDATE' AND NEW.status NOT IN (OLD.status, 'cancelled') THEN
      RAISE EXCEPTION 'the steps of a visit are the staff''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.status = 'booked' AND OLD.starts_at < now()
        + make_interval(mins => (SELECT r.late_cancel_minutes FROM app.booking_rules r)) THEN
      NEW.changed_late := true;
    END IF;
    IF moved THEN
      mode := app.booking_mode(NEW.visit_type_id, NEW.patient_id);
      IF mode = 'view-only' THEN
        RAISE EXCEPTION 'patients do not book this type' USING ERRCODE = 'insufficient_privilege';
      END IF;
      NEW.status := CASE mode WHEN 'request' THEN 'pending' ELSE 'booked' END;
    END IF;
  END IF;
  IF moved AND NEW.status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled') THEN
    PERFORM app.lock_diaries(NEW.doctor_id, NEW.patient_id, CASE TG_OP WHEN 'UPDATE' THEN OLD.doctor_id END);
    DELETE FROM app.hold h WHERE h.sub = app.uid() AND h.doctor_id = NEW.doctor_id
      AND h.starts_at < NEW.ends_at AND h.ends_at > NEW.starts_at;
    IF EXISTS (SELECT FROM app.hold h WHERE h.doctor_id = NEW.doctor_id AND h.starts_at < NEW.ends_at
               AND h.ends_at > NEW.starts_at AND h.expires_at > clock_timestamp()) THEN
      RAISE EXCEPTION 'the time is held' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'hold_doctor_free';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE ON app.appointment FOR EACH ROW EXECUTE FUNCTION app.guard_appointment();

-- One hold of one person for one patient: a new one lets the earlier go. Its five minutes are the database's.
CREATE FUNCTION app.guard_hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF app.uid() IS NULL OR NEW.sub IS NULL THEN RETURN NEW; END IF;
  PERFORM app.lock_diaries(NEW.doctor_id);
  NEW.expires_at := clock_timestamp() + interval '5 minutes';
  DELETE FROM app.hold h WHERE h.doctor_id = NEW.doctor_id AND h.expires_at <= clock_timestamp() AND h.sub IS NOT NULL;
  DELETE FROM app.hold h WHERE h.sub = NEW.sub AND h.patient_id IS NOT DISTINCT FROM NEW.patient_id;
  IF EXISTS (SELECT FROM app.appointment a WHERE a.doctor_id = NEW.doctor_id AND a.starts_at < NEW.ends_at
             AND a.ends_at > NEW.starts_at AND a.starts_at > NEW.starts_at - interval '1 day'
             AND a.status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')) THEN
    RAISE EXCEPTION 'the time is taken' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'appointment_doctor_free';
  END IF;
  IF EXISTS (SELECT FROM app.hold h WHERE h.doctor_id = NEW.doctor_id AND h.starts_at < NEW.ends_at
             AND h.ends_at > NEW.starts_at AND h.expires_at > clock_timestamp()) THEN
    RAISE EXCEPTION 'the time is held' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'hold_doctor_free';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_guard BEFORE INSERT ON app.hold FOR EACH ROW EXECUTE FUNCTION app.guard_hold();

-- When a doctor is busy for the caller: everybody's visits, and what others hold.
CREATE OR REPLACE FUNCTION app.busy_times(of_doctor uuid, since timestamptz, until timestamptz)
  RETURNS TABLE (starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT a.starts_at, a.ends_at FROM app.appointment a
        WHERE app.uid() IS NOT NULL AND a.doctor_id = of_doctor AND a.starts_at < until AND a.ends_at > since
          AND a.starts_at >= since - interval '1 day'
          AND a.status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')
        UNION ALL
        SELECT h.starts_at, h.ends_at FROM app.hold h
        WHERE app.uid() IS NOT NULL AND h.doctor_id = of_doctor AND h.starts_at < until AND h.ends_at > since
          AND h.expires_at > clock_timestamp() AND h.sub IS DISTINCT FROM app.uid()
        ORDER BY 1 $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.booking_mode(uuid, uuid)', 'app.guard_appointment()', 'app.guard_hold()'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION app.lock_diaries(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.lock_diaries(uuid[]) TO ms_patient, ms_doctor, ms_admin, ms_trigger, ms_definer;
GRANT EXECUTE ON FUNCTION app.booking_mode(uuid, uuid) TO ms_patient, ms_doctor, ms_admin;

-- Moving a visit is one update: the old time is given up only where the new one is got.
GRANT SELECT (wall_starts_at, series_id, changed_late) ON app.appointment TO ms_admin;
GRANT INSERT (series_id) ON app.appointment TO ms_doctor, ms_admin;
GRANT UPDATE (doctor_id, starts_at, ends_at, time_zone, place) ON app.appointment TO ms_patient, ms_doctor, ms_admin;
DROP POLICY patients_cancel ON app.appointment;
CREATE POLICY patients_change ON app.appointment FOR UPDATE TO ms_patient
  USING (patient_id = (SELECT app.my_patient()) AND status IN ('pending', 'booked'))
  WITH CHECK (patient_id = (SELECT app.my_patient()) AND status IN ('pending', 'booked', 'cancelled'));
