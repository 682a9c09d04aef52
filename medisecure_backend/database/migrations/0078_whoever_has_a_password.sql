-- What somebody could do who has a login's password and no API in between: closed one by one.
-- Such a person still chooses whom they say they are (app.sub): a login is a role, and the password is the API's alone.

-- A login is its role, whoever it says it is: a patient's login naming a doctor's sub is nobody.
CREATE OR REPLACE FUNCTION app.my_patient() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT patient_id FROM app.account
        WHERE sub = app.uid() AND role = 'Patient' AND session_user NOT IN ('ms_doctor', 'ms_admin', 'ms_trigger') $$;
CREATE OR REPLACE FUNCTION app.my_doctor() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT doctor_id FROM app.account
        WHERE sub = app.uid() AND role = 'Doctor' AND session_user NOT IN ('ms_patient', 'ms_admin', 'ms_trigger') $$;

-- The audit's chains are held by their heads' rows, not by advisory locks, which anybody may take and keep.
CREATE OR REPLACE FUNCTION app.hold_audit_chain() RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE held integer := nullif(current_setting('app.audit_chain', true), '')::integer;
BEGIN
  IF held IS NULL THEN
    SELECT h.chain INTO held FROM app.audit_head h ORDER BY (h.chain + pg_backend_pid()) % 16 LIMIT 1 FOR UPDATE SKIP LOCKED;
    held := coalesce(held, pg_backend_pid() % 16);
    PERFORM set_config('app.audit_chain', held::text, true);
  END IF;
  PERFORM FROM app.audit_head h WHERE h.chain = held FOR UPDATE;
  RETURN held;
END $$;

-- Who, by the login and not by what it says; of bounded length; and a patient's login writes about that patient alone,
-- but for what the clinic's own triggers write (a freed time is offered to somebody else).
CREATE OR REPLACE FUNCTION app.audit(action text, object_type text, object_id text, patient_id uuid, detail text DEFAULT '')
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  entry app.audit;
  previous bytea;
BEGIN
  IF session_user = 'ms_patient' AND pg_trigger_depth() = 0 AND patient_id IS NOT NULL AND patient_id IS DISTINCT FROM app.my_patient() AND NOT EXISTS (
      SELECT FROM app.patient p WHERE p.id = audit.patient_id AND p.replaced_by = app.my_patient()) THEN
    RAISE EXCEPTION 'a patient''s login writes about that patient' USING ERRCODE = 'insufficient_privilege';
  END IF;
  entry.chain := app.hold_audit_chain();
  SELECT h.position + 1, h.hash INTO STRICT entry.position, previous FROM app.audit_head h WHERE h.chain = entry.chain;
  entry.at := clock_timestamp();
  entry.sub := left(coalesce(app.uid(), ''), 128);
  entry.login := session_user;
  entry.role := CASE session_user WHEN 'ms_patient' THEN 'Patient' WHEN 'ms_doctor' THEN 'Doctor' WHEN 'ms_admin' THEN 'Admin'
                ELSE left(coalesce(current_setting('app.role', true), ''), 32) END;
  entry.request_id := left(coalesce(current_setting('app.request_id', true), ''), 128);
  entry.source := left(coalesce(current_setting('app.source', true), ''), 128);
  entry.action := left(action, 64); entry.object_type := left(object_type, 64); entry.object_id := left(object_id, 256);
  entry.patient_id := patient_id; entry.detail := left(detail, 1000);
  entry.hash := app.audit_hash(previous, entry);
  INSERT INTO app.audit SELECT entry.*;
  UPDATE app.audit_head h SET position = entry.position, hash = entry.hash WHERE h.chain = entry.chain;
END $$;

-- Whether somebody stayed away too often is theirs and the staff's to know.
CREATE OR REPLACE FUNCTION app.booking_mode(of_type uuid, of_patient uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN coalesce(t.mode, 'book') = 'book' AND (
                SELECT count(*) FROM app.appointment a WHERE a.patient_id = of_patient AND a.status = 'noshow'
                  AND (session_user <> 'ms_patient' OR a.patient_id = app.my_patient())
                  AND a.starts_at > now() - make_interval(days => r.no_show_memory_days)) >= r.no_shows_before_request
              THEN 'request' ELSE coalesce(t.mode, 'book') END
  FROM app.booking_rules r LEFT JOIN app.visit_type t ON t.id = of_type $$;

-- Times are offered that this transaction has freed: nobody makes the clinic offer and write about times as they like.
CREATE INDEX history_freed ON app.history (replaced_at) WHERE table_name IN ('appointment', 'offer');
CREATE FUNCTION app.offer_freed_time(of_doctor uuid, of_start timestamptz, of_end timestamptz, not_to uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app.history h WHERE h.table_name IN ('appointment', 'offer') AND h.replaced_at = now()
      AND h.row ->> 'doctor_id' = of_doctor::text AND (h.row ->> 'starts_at')::timestamptz <= of_start
      AND (h.row ->> 'ends_at')::timestamptz >= of_end) THEN
    RETURN NULL;
  END IF;
  RETURN app.offer_time(of_doctor, of_start, of_end, not_to);
END $$;
ALTER FUNCTION app.offer_freed_time(uuid, timestamptz, timestamptz, uuid) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.offer_freed_time(uuid, timestamptz, timestamptz, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.offer_freed_time(uuid, timestamptz, timestamptz, uuid) TO ms_patient, ms_doctor, ms_admin, ms_trigger;
REVOKE EXECUTE ON FUNCTION app.offer_time(uuid, timestamptz, timestamptz, uuid) FROM ms_patient, ms_doctor, ms_admin, ms_trigger;

-- What refers to a visit or a prescription refers to one of the same patient.
ALTER TABLE app.appointment ADD CONSTRAINT appointment_of_patient UNIQUE (id, patient_id);
ALTER TABLE app.prescription ADD CONSTRAINT prescription_of_patient UNIQUE (id, patient_id);
ALTER TABLE app.waitlist ADD CONSTRAINT waitlist_same_patient FOREIGN KEY (appointment_id, patient_id) REFERENCES app.appointment (id, patient_id);
ALTER TABLE app.offer ADD CONSTRAINT offer_same_patient FOREIGN KEY (appointment_id, patient_id) REFERENCES app.appointment (id, patient_id);
ALTER TABLE app.prescription ADD CONSTRAINT prescription_same_patient FOREIGN KEY (renews_id, patient_id) REFERENCES app.prescription (id, patient_id);

-- Nobody fills a diary for a year with one row; where and in which zone a visit is, and when somebody came, is the clinic's to say.
ALTER TABLE app.appointment ADD CONSTRAINT appointment_length CHECK (ends_at <= starts_at + interval '12 hours');
ALTER TABLE app.hold ADD CONSTRAINT hold_length CHECK (ends_at <= starts_at + interval '12 hours');
CREATE FUNCTION app.visit_as_the_clinic_says() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF session_user = 'ms_patient' THEN
    NEW.time_zone := (SELECT c.time_zone FROM app.clinic c);
    NEW.place := (SELECT d.place FROM app.doctor d WHERE d.id = NEW.doctor_id);
    IF TG_OP = 'UPDATE' THEN NEW.arrived_at := OLD.arrived_at; END IF;
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.visit_as_the_clinic_says() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.visit_as_the_clinic_says() FROM PUBLIC;
CREATE TRIGGER a_as_the_clinic_says BEFORE INSERT OR UPDATE ON app.appointment FOR EACH ROW EXECUTE FUNCTION app.visit_as_the_clinic_says();

-- When something was recorded or decided is the database's to say. The column is the trigger's argument.
CREATE FUNCTION app.at_this_moment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_setting('app.sub', true) <> '' THEN
    NEW := jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], now()));
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.at_this_moment() OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.at_this_moment() FROM PUBLIC;
CREATE TRIGGER a_at_this_moment BEFORE INSERT ON app.condition FOR EACH ROW EXECUTE FUNCTION app.at_this_moment('recorded_at');
CREATE TRIGGER a_at_this_moment BEFORE INSERT ON app.allergy FOR EACH ROW EXECUTE FUNCTION app.at_this_moment('recorded_at');
CREATE TRIGGER a_at_this_moment BEFORE INSERT OR UPDATE ON app.consent FOR EACH ROW EXECUTE FUNCTION app.at_this_moment('decided_at');
CREATE TRIGGER a_at_this_moment BEFORE UPDATE ON app.patient FOR EACH ROW
  WHEN (NEW.allergy_asserted_at IS DISTINCT FROM OLD.allergy_asserted_at) EXECUTE FUNCTION app.at_this_moment('allergy_asserted_at');

-- Whether a stranger has a record is told to doctors of this clinic, and how many alike there are to nobody.
CREATE OR REPLACE FUNCTION app.same_person(of_family text, of_given text, of_birth_date date) RETURNS TABLE (visible uuid[], hidden bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ WITH wanted AS (SELECT app.plain_name(of_family) AS family, app.plain_name(of_given) AS given),
        alike AS (
          SELECT p.id, session_user = 'ms_admin' OR p.id = ANY (app.my_patients()) AS is_visible
          FROM app.patient p CROSS JOIN wanted w
          CROSS JOIN LATERAL (SELECT app.plain_name(p.family) AS family, app.plain_name(p.given) AS given) n
          WHERE app.uid() IS NOT NULL AND app.is_enabled() AND (session_user <> 'ms_doctor' OR app.my_doctor() IS NOT NULL)
            AND p.birth_date = of_birth_date
            AND ((app.like_name(n.family, w.family) AND app.like_name(n.given, w.given))
              OR (app.like_name(n.family, w.given) AND app.like_name(n.given, w.family)))
        )
        SELECT coalesce(array_agg(a.id) FILTER (WHERE a.is_visible), '{}'), least(count(*) FILTER (WHERE NOT a.is_visible), 1) FROM alike a $$;
