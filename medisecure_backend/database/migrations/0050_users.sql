-- A user's whole life: invited, expired, active, disabled, reset; and what the user pool has still to be told.
-- The clinic's database says who may do what; the pool follows it. A request is judged by what stands here.

ALTER TABLE app.user_state
  ADD COLUMN invited_at timestamptz, ADD COLUMN invitation_expires_at timestamptz,
  ADD COLUMN password_reset_at timestamptz,
  ADD COLUMN has_authenticator boolean NOT NULL DEFAULT false,
  ADD COLUMN unfinished_sign_ins integer NOT NULL DEFAULT 0,
  ADD CHECK ((invited_at IS NULL) = (invitation_expires_at IS NULL));

-- Admins may change a name and a role, and give a doctor their row; which ones is checked by the services.
GRANT UPDATE (role, display_name, family, given, doctor_id) ON app.account TO ms_admin;
GRANT UPDATE (display_name, family, given, specialty) ON app.doctor TO ms_admin;
CREATE POLICY admin_change ON app.doctor FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
CREATE INDEX account_name ON app.account (family, given, sub);

-- A person ends all sign-ins of their own.
CREATE FUNCTION app.end_own_sessions() RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO app.user_state (sub, tokens_valid_after) SELECT app.uid(), clock_timestamp() WHERE app.uid() IS NOT NULL
  ON CONFLICT (sub) DO UPDATE SET tokens_valid_after = excluded.tokens_valid_after;
$$;

-- What the pool has still to be told. The row is written with the change it belongs to and goes when the pool knows:
-- whatever dies in between, the row is left, and anybody may do the rest. Invitations have an address and no sub yet.
CREATE TABLE app.directory_work (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), sub text, email text, actions text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(), CHECK ((sub IS NULL) <> (email IS NULL))
);
CREATE INDEX directory_work_sub ON app.directory_work (sub);
SELECT app.protect('directory_work');
GRANT SELECT, DELETE, INSERT (sub, email, actions), UPDATE (actions) ON app.directory_work TO ms_admin;
GRANT SELECT, DELETE, INSERT (sub, actions), UPDATE (actions) ON app.directory_work TO ms_patient, ms_doctor;
CREATE POLICY admins ON app.directory_work TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY own_sign_out ON app.directory_work TO ms_patient, ms_doctor
  USING (sub = (SELECT app.uid()) AND actions = '{sign-out}') WITH CHECK (sub = (SELECT app.uid()) AND actions = '{sign-out}');

-- Sign-ins begun and finished, by the hour: what was begun and not finished was a wrong password, a wrong code or a
-- person who gave up. Counted, not listed: whoever hammers the pool fills no table.
CREATE TABLE app.sign_in_count (
  hour timestamptz PRIMARY KEY, begun bigint NOT NULL DEFAULT 0, finished bigint NOT NULL DEFAULT 0,
  unknown bigint NOT NULL DEFAULT 0
);
SELECT app.protect('sign_in_count');
GRANT SELECT ON app.sign_in_count TO ms_admin;
CREATE POLICY admins ON app.sign_in_count FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON app.sign_in_count, app.user_state TO ms_definer;

CREATE FUNCTION app.count_sign_in(of_sub text, step text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE is_known boolean := EXISTS (SELECT FROM app.account WHERE sub = of_sub);
BEGIN
  INSERT INTO app.sign_in_count AS c (hour, begun, finished, unknown)
    VALUES (date_trunc('hour', clock_timestamp()), (step = 'begun')::integer, (step = 'finished')::integer,
            (step = 'begun' AND NOT is_known)::integer)
    ON CONFLICT (hour) DO UPDATE SET begun = c.begun + excluded.begun, finished = c.finished + excluded.finished,
      unknown = c.unknown + excluded.unknown;
  IF is_known AND step = 'begun' THEN
    INSERT INTO app.user_state AS s (sub, unfinished_sign_ins) VALUES (of_sub, 1)
      ON CONFLICT (sub) DO UPDATE SET unfinished_sign_ins = s.unfinished_sign_ins + 1;
  ELSIF is_known AND step = 'finished' THEN
    -- This pool lets nobody in without a second factor, so whoever is in has one.
    INSERT INTO app.user_state AS s (sub, has_authenticator) VALUES (of_sub, true)
      ON CONFLICT (sub) DO UPDATE SET unfinished_sign_ins = 0, has_authenticator = true;
  END IF;
END $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.end_own_sessions()', 'app.count_sign_in(text, text)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION app.end_own_sessions() TO ms_patient, ms_doctor, ms_admin;
GRANT EXECUTE ON FUNCTION app.count_sign_in(text, text) TO ms_trigger;
