-- Roles, and what every policy asks: who is calling.
-- ms_owner owns the tables and never logs in. ms_definer owns the few SECURITY DEFINER functions and sees every row.
-- ms_patient, ms_doctor, ms_admin and ms_trigger are logins; the runner sets their passwords.
-- One login per role, not one login with SET ROLE: an injected SET ROLE would then read everything.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ms_owner', 'ms_definer', 'ms_patient', 'ms_doctor', 'ms_admin', 'ms_trigger'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', name);
    END IF;
  END LOOP;
END $$;
ALTER ROLE ms_definer BYPASSRLS;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA app AUTHORIZATION ms_owner;
GRANT USAGE ON SCHEMA app TO ms_definer, ms_patient, ms_doctor, ms_admin, ms_trigger;
GRANT CREATE ON SCHEMA app TO ms_definer;
