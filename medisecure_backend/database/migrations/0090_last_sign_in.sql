-- When each person last signed in: the pool's PostAuthentication trigger writes it, admins read it.
CREATE TABLE app.last_sign_in (
  sub text PRIMARY KEY, at timestamptz NOT NULL
);
SELECT app.protect('last_sign_in');
GRANT SELECT, INSERT, UPDATE ON app.last_sign_in TO ms_definer;
GRANT SELECT ON app.last_sign_in TO ms_patient, ms_doctor, ms_admin;
CREATE POLICY own ON app.last_sign_in FOR SELECT TO ms_patient, ms_doctor USING (sub = (SELECT app.uid()));
CREATE POLICY admins ON app.last_sign_in FOR SELECT TO ms_admin USING ((SELECT app.uid()) IS NOT NULL);

-- Never backwards: two sign-ins at once may arrive in either order.
CREATE FUNCTION app.record_sign_in(of_sub text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO app.last_sign_in (sub, at) VALUES (of_sub, clock_timestamp())
  ON CONFLICT (sub) DO UPDATE SET at = greatest(app.last_sign_in.at, excluded.at)
$$;
ALTER FUNCTION app.record_sign_in(text) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.record_sign_in(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.record_sign_in(text) TO ms_trigger;
