-- A person and a record are two things. A code the clinic hands over ties an account to a record, once.
-- Records are never merged: a record that a self-registered account began with stays, and says which one replaced it.

ALTER TABLE app.patient ADD COLUMN replaced_by uuid REFERENCES app.patient, ADD CHECK (replaced_by <> id);
GRANT SELECT (replaced_by) ON app.patient TO ms_admin;
GRANT UPDATE (status) ON app.patient TO ms_admin;

CREATE TABLE app.link_code (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), patient_id uuid NOT NULL REFERENCES app.patient,
  code_hash bytea NOT NULL UNIQUE, created_by text NOT NULL, created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL, failures integer NOT NULL DEFAULT 0, used_at timestamptz, used_by text
);
CREATE INDEX link_code_patient ON app.link_code (patient_id);
-- Tries of one account, so that nobody guesses: five in an hour.
CREATE TABLE app.link_try (sub text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE INDEX link_try_sub ON app.link_try (sub, at);
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['link_code', 'link_try'] LOOP
    PERFORM app.protect(name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON app.%I TO ms_definer', name);
  END LOOP;
END $$;
GRANT INSERT (patient_id, code_hash, created_by, expires_at) ON app.link_code TO ms_admin;
CREATE POLICY admins_add ON app.link_code FOR INSERT TO ms_admin WITH CHECK (created_by = (SELECT app.uid()));
GRANT SELECT (id, patient_id, created_at, expires_at, used_at), UPDATE (expires_at) ON app.link_code TO ms_admin;
CREATE POLICY admins_read ON app.link_code FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY admins_end ON app.link_code FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT UPDATE ON app.account TO ms_definer;

-- Counted in a transaction of its own, so that a refusal does not take the count back with it. NULL: go on; else seconds to wait.
CREATE FUNCTION app.count_link_try() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE recent integer; oldest timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('link/' || app.uid(), 0));
  DELETE FROM app.link_try WHERE at < clock_timestamp() - interval '1 hour';
  SELECT count(*), min(at) INTO recent, oldest FROM app.link_try WHERE sub = app.uid();
  IF recent >= 5 THEN
    RETURN greatest(1, ceil(extract(epoch FROM oldest + interval '1 hour' - clock_timestamp()))::integer);
  END IF;
  INSERT INTO app.link_try (sub) VALUES (app.uid());
  RETURN NULL;
END $$;

-- Ties the caller's account to the record of a code. What stands in the way comes back as a word; 'linked' is success.
CREATE FUNCTION app.link_account(of_hash bytea, of_birth_date date) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  code app.link_code;
  own app.patient;
BEGIN
  SELECT p.* INTO own FROM app.account a JOIN app.patient p ON p.id = a.patient_id
    WHERE a.sub = app.uid() AND a.role = 'Patient' FOR UPDATE;
  IF NOT FOUND THEN RETURN 'no-account'; END IF;
  SELECT * INTO code FROM app.link_code WHERE code_hash = of_hash FOR UPDATE;
  IF NOT FOUND OR code.used_at IS NOT NULL OR code.expires_at <= clock_timestamp() OR code.failures >= 5 THEN
    RETURN 'wrong';
  END IF;
  IF NOT EXISTS (SELECT FROM app.patient p WHERE p.id = code.patient_id AND p.birth_date = of_birth_date) THEN
    UPDATE app.link_code SET failures = failures + 1 WHERE id = code.id;
    RETURN 'wrong';
  END IF;
  IF own.status <> 'unverified' THEN RETURN 'verified-already'; END IF;
  IF EXISTS (SELECT FROM app.account a WHERE a.patient_id = code.patient_id) THEN RETURN 'taken'; END IF;
  IF EXISTS (SELECT FROM app.appointment v WHERE v.patient_id = own.id AND v.status IN ('pending', 'booked', 'arrived', 'in-room')) THEN
    RETURN 'visits-booked';
  END IF;
  UPDATE app.link_code SET used_at = clock_timestamp(), used_by = app.uid() WHERE id = code.id;
  UPDATE app.account SET patient_id = code.patient_id WHERE sub = app.uid();
  UPDATE app.patient SET replaced_by = code.patient_id WHERE id = own.id;
  PERFORM app.audit('link', 'account', app.uid(), code.patient_id, '');
  PERFORM app.audit('replaced', 'patient', own.id::text, own.id, '');
  RETURN 'linked';
END $$;
DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.count_link_try()', 'app.link_account(bytea, date)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ms_patient', signature);
  END LOOP;
END $$;
