-- Roles, and what holds for every table.
-- ms_owner owns the tables and never logs in. ms_definer owns the few SECURITY DEFINER functions and never logs in either.
-- ms_patient, ms_doctor, ms_admin and ms_trigger are logins; the runner sets their passwords.
-- One login per role, not one login with SET ROLE: an injected SET ROLE would then read everything.
-- Nothing here needs a superuser: the administrator of a managed server makes the same schema as a machine's own.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ms_owner', 'ms_definer', 'ms_patient', 'ms_doctor', 'ms_admin', 'ms_trigger'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA app AUTHORIZATION ms_owner;
GRANT USAGE ON SCHEMA app TO ms_definer, ms_patient, ms_doctor, ms_admin, ms_trigger;
GRANT CREATE ON SCHEMA app TO ms_definer; -- for as long as migrations run: see the runner

-- Row-level security holds for everybody, the owner too. What lets the definer functions see is a policy like any other.
CREATE FUNCTION app.protect(VARIADIC names text[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY names LOOP
    EXECUTE format('ALTER TABLE app.%I OWNER TO ms_owner', name);
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY clinic_itself ON app.%I TO ms_definer USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
