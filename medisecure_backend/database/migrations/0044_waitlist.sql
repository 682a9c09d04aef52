-- People who wait for an earlier time, the times they are offered, and messages that leave the clinic.
-- An offer goes to one person at a time and holds its time; what nobody answers goes on to the next.

CREATE TABLE app.waitlist (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, doctor_id uuid REFERENCES app.doctor,
  visit_type_id uuid REFERENCES app.visit_type, appointment_id uuid REFERENCES app.appointment, -- the visit they want sooner
  reason text NOT NULL, minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 240),
  earliest date NOT NULL, latest date NOT NULL, weekdays integer[] NOT NULL DEFAULT '{1,2,3,4,5,6,7}',
  starts time, ends time,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'booked', 'withdrawn')),
  created_at timestamptz NOT NULL DEFAULT now(), CHECK (latest >= earliest), CHECK (ends > starts)
);
CREATE INDEX waitlist_waiting ON app.waitlist (created_at, id) WHERE status = 'waiting';
CREATE INDEX waitlist_patient ON app.waitlist (patient_id);
CREATE TABLE app.offer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  waitlist_id uuid NOT NULL REFERENCES app.waitlist, patient_id uuid NOT NULL REFERENCES app.patient,
  doctor_id uuid NOT NULL REFERENCES app.doctor, starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  expires_at timestamptz NOT NULL, answered_at timestamptz, appointment_id uuid REFERENCES app.appointment,
  created_at timestamptz NOT NULL DEFAULT now(), CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX offer_open ON app.offer (waitlist_id) WHERE status = 'open';
CREATE INDEX offer_expiry ON app.offer (expires_at) WHERE status = 'open';
CREATE INDEX offer_time ON app.offer (doctor_id, starts_at);
ALTER TABLE app.hold ADD FOREIGN KEY (offer_id) REFERENCES app.offer;
-- What the clinic has to send. Never what it is about: the message says to sign in.
CREATE TABLE app.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  kind text NOT NULL, recipient text NOT NULL, subject text NOT NULL, body text NOT NULL, taken_at timestamptz
);
CREATE INDEX outbox_waiting ON app.outbox (id) WHERE taken_at IS NULL;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['waitlist', 'offer', 'outbox'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON app.%I TO ms_definer', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['waitlist', 'offer'] LOOP
    EXECUTE format('CREATE TRIGGER keep_version BEFORE UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.keep_version()', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
    EXECUTE format('CREATE POLICY patients_read ON app.%I FOR SELECT TO ms_patient USING (patient_id = (SELECT app.my_patient()))', name);
    EXECUTE format('CREATE POLICY patients_change ON app.%I FOR UPDATE TO ms_patient USING (patient_id = (SELECT app.my_patient())) WITH CHECK (patient_id = (SELECT app.my_patient()))', name);
    EXECUTE format('CREATE POLICY doctors_read ON app.%I FOR SELECT TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    EXECUTE format('CREATE POLICY doctors_change ON app.%I FOR UPDATE TO ms_doctor USING (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[])) WITH CHECK (doctor_id = (SELECT app.my_doctor()) OR patient_id = ANY ((SELECT app.my_patients())::uuid[]))', name);
    EXECUTE format('CREATE POLICY admins_read ON app.%I FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL)', name);
    EXECUTE format('CREATE POLICY admins_change ON app.%I FOR UPDATE TO ms_admin USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL)', name);
  END LOOP;
END $$;
-- Why somebody waits is clinical, like why somebody comes: admins write it down and never read it.
GRANT SELECT ON app.waitlist TO ms_patient, ms_doctor;
GRANT SELECT (id, version, patient_id, doctor_id, visit_type_id, appointment_id, minutes, earliest, latest, weekdays, starts, ends,
  status, created_at) ON app.waitlist TO ms_admin;
GRANT INSERT (patient_id, doctor_id, visit_type_id, appointment_id, reason, minutes, earliest, latest, weekdays, starts, ends),
  UPDATE (status) ON app.waitlist TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY patients_add ON app.waitlist FOR INSERT TO ms_patient WITH CHECK (patient_id = (SELECT app.my_patient()));
CREATE POLICY doctors_add ON app.waitlist FOR INSERT TO ms_doctor WITH CHECK (patient_id = ANY ((SELECT app.my_patients())::uuid[]));
CREATE POLICY admins_add ON app.waitlist FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT, UPDATE (status, answered_at, appointment_id) ON app.offer TO ms_patient, ms_doctor, ms_admin;

CREATE FUNCTION app.waiting_words(of_entry uuid) RETURNS TABLE (given text, family text, birth_date date, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT p.given, p.family, p.birth_date, CASE WHEN session_user = 'ms_admin' THEN '' ELSE w.reason END
        FROM app.waitlist w JOIN app.patient p ON p.id = w.patient_id
        WHERE w.id = of_entry AND app.uid() IS NOT NULL
          AND (session_user = 'ms_admin'
               OR (session_user = 'ms_patient' AND w.patient_id = app.my_patient())
               OR (session_user = 'ms_doctor' AND (w.doctor_id = app.my_doctor() OR w.patient_id = ANY (app.my_patients())))) $$;

-- An offer is answered once, and accepted only in its time. Answered, it holds its time no longer.
CREATE FUNCTION app.guard_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.status <> 'open' AND (NEW.status <> OLD.status OR OLD.appointment_id IS NOT NULL) THEN
    RAISE EXCEPTION 'an offer is answered once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.status = 'open' AND NEW.status = 'accepted' AND OLD.expires_at <= clock_timestamp() THEN
    RAISE EXCEPTION 'the offer has ended' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.status <> 'open' THEN DELETE FROM app.hold h WHERE h.offer_id = NEW.id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_guard BEFORE UPDATE ON app.offer FOR EACH ROW EXECUTE FUNCTION app.guard_offer();

-- To the e-mail address of the person's account, else of their record; nobody without one is written to.
CREATE FUNCTION app.write_to_patient(of_patient uuid, kind text, subject text, body text) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO app.outbox (kind, recipient, subject, body)
    SELECT kind, coalesce(a.email, p.email), subject, body
    FROM app.patient p LEFT JOIN app.account a ON a.patient_id = p.id
    WHERE p.id = of_patient AND coalesce(a.email, p.email) IS NOT NULL $$;

-- Offers a free time to the first who waits for one like it; NULL if nobody does. The caller holds the doctor's lock.
-- Written as the clinic, not as the person whose change freed the time: nobody learns who that was.
CREATE FUNCTION app.offer_time(of_doctor uuid, of_start timestamptz, of_end timestamptz, not_to uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  rules app.booking_rules;
  clinic app.clinic;
  entry app.waitlist;
  wall timestamp;
  made uuid;
  until timestamptz;
  who text := current_setting('app.sub', true);
BEGIN
  IF app.uid() IS NULL THEN RETURN NULL; END IF;
  PERFORM app.lock_diaries(of_doctor);
  SELECT * INTO rules FROM app.booking_rules;
  SELECT * INTO clinic FROM app.clinic;
  wall := of_start AT TIME ZONE clinic.time_zone;
  IF of_start < clock_timestamp() + make_interval(mins => rules.offer_lead_minutes)
     OR EXISTS (SELECT FROM app.busy_times(of_doctor, of_start, of_end)) THEN
    RETURN NULL;
  END IF;
  FOR attempt IN 1..5 LOOP
    SELECT w.* INTO entry FROM app.waitlist w
      WHERE w.status = 'waiting' AND (w.doctor_id IS NULL OR w.doctor_id = of_doctor)
        AND wall::date BETWEEN w.earliest AND w.latest AND extract(isodow FROM wall)::integer = ANY (w.weekdays)
        AND of_start + make_interval(mins => w.minutes) <= of_end
        AND (w.starts IS NULL OR wall::time >= w.starts)
        AND (w.ends IS NULL OR wall + make_interval(mins => w.minutes) <= wall::date + w.ends)
        AND w.patient_id IS DISTINCT FROM not_to
        AND NOT EXISTS (SELECT FROM app.patient p WHERE p.id = w.patient_id AND p.deceased_on IS NOT NULL)
        AND NOT EXISTS (SELECT FROM app.offer o WHERE o.waitlist_id = w.id AND o.status = 'open')
        AND NOT EXISTS (SELECT FROM app.offer o WHERE o.doctor_id = of_doctor AND o.starts_at = of_start
                        AND o.patient_id = w.patient_id)
        AND (w.appointment_id IS NULL OR EXISTS (SELECT FROM app.appointment a WHERE a.id = w.appointment_id
                                                 AND a.status IN ('pending', 'booked') AND a.starts_at > of_start))
        AND NOT EXISTS (SELECT FROM app.appointment a WHERE a.patient_id = w.patient_id
                        AND a.id IS DISTINCT FROM w.appointment_id AND a.starts_at < of_end AND a.ends_at > of_start
                        AND a.status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled'))
      ORDER BY w.created_at, w.id LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN RETURN NULL; END IF;
    until := clock_timestamp() + make_interval(mins => rules.offer_minutes);
    BEGIN
      PERFORM set_config('app.sub', 'clinic', true);
      INSERT INTO app.offer (waitlist_id, patient_id, doctor_id, starts_at, ends_at, expires_at)
        VALUES (entry.id, entry.patient_id, of_doctor, of_start, of_start + make_interval(mins => entry.minutes), until)
        RETURNING id INTO made;
      INSERT INTO app.hold (offer_id, doctor_id, patient_id, starts_at, ends_at, expires_at)
        VALUES (made, of_doctor, entry.patient_id, of_start, of_start + make_interval(mins => entry.minutes), until);
      PERFORM app.write_to_patient(entry.patient_id, 'waitlist-offer', 'An earlier appointment is free',
        format('%s keeps an earlier time for you until %s. Sign in to MediSecure to take it.',
               clinic.name, to_char(until AT TIME ZONE clinic.time_zone, 'HH24:MI')));
      PERFORM set_config('app.sub', who, true);
      RETURN made;
    EXCEPTION WHEN unique_violation THEN
      NULL; -- somebody else has just made this person an offer: look again
    END;
  END LOOP;
  RETURN NULL;
END $$;

-- Offers nobody answered in time, closed now; their times, to be offered on. Which doctors' comes first, for the locks.
CREATE FUNCTION app.doctors_with_ended_offers() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT o.doctor_id FROM app.offer o
  WHERE app.uid() IS NOT NULL AND o.status = 'open' AND o.expires_at <= clock_timestamp() $$;
CREATE FUNCTION app.close_ended_offers(of_doctor uuid)
  RETURNS TABLE (starts_at timestamptz, ends_at timestamptz) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE who text := current_setting('app.sub', true);
BEGIN
  IF app.uid() IS NULL THEN RETURN; END IF;
  PERFORM app.lock_diaries(of_doctor), set_config('app.sub', 'clinic', true);
  RETURN QUERY UPDATE app.offer o SET status = 'expired', answered_at = clock_timestamp()
    WHERE o.doctor_id = of_doctor AND o.status = 'open' AND o.expires_at <= clock_timestamp()
    RETURNING o.starts_at, o.ends_at;
  PERFORM set_config('app.sub', who, true);
END $$;

-- What the clinic did to a visit is told to its patient, in the same transaction.
CREATE FUNCTION app.tell_patient() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE kind text;
BEGIN
  IF app.uid() IS NULL OR session_user = 'ms_patient' THEN RETURN NULL; END IF;
  kind := CASE WHEN OLD.status = 'pending' AND NEW.status = 'booked' THEN 'confirmed'
               WHEN OLD.status = 'pending' AND NEW.status = 'cancelled' THEN 'declined'
               WHEN OLD.status = 'booked' AND NEW.status = 'cancelled' THEN 'cancelled'
               WHEN NEW.status = OLD.status AND NEW.starts_at <> OLD.starts_at THEN 'moved' END;
  IF kind IS NOT NULL THEN
    PERFORM app.write_to_patient(NEW.patient_id, 'visit-' || kind, 'Your appointment was ' || kind,
      'The clinic has ' || kind || ' one of your appointments. Sign in to MediSecure to see it.');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_patient AFTER UPDATE ON app.appointment FOR EACH ROW EXECUTE FUNCTION app.tell_patient();

-- For whoever sends them; sent twice rather than never if the sender dies in between.
CREATE FUNCTION app.take_messages(most integer)
  RETURNS TABLE (id bigint, kind text, recipient text, subject text, body text) LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  UPDATE app.outbox m SET taken_at = clock_timestamp()
  WHERE m.id IN (SELECT w.id FROM app.outbox w WHERE w.taken_at IS NULL ORDER BY w.id LIMIT most FOR UPDATE SKIP LOCKED)
  RETURNING m.id, m.kind, m.recipient, m.subject, m.body $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.waiting_words(uuid)', 'app.guard_offer()', 'app.write_to_patient(uuid, text, text, text)',
      'app.offer_time(uuid, timestamptz, timestamptz, uuid)', 'app.doctors_with_ended_offers()', 'app.close_ended_offers(uuid)',
      'app.tell_patient()', 'app.take_messages(integer)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION app.waiting_words(uuid) TO ms_patient, ms_doctor, ms_admin;
GRANT EXECUTE ON FUNCTION app.offer_time(uuid, timestamptz, timestamptz, uuid), app.doctors_with_ended_offers(),
  app.close_ended_offers(uuid) TO ms_patient, ms_doctor, ms_admin, ms_trigger;
GRANT EXECUTE ON FUNCTION app.take_messages(integer) TO ms_trigger;
