-- Whoever breaks the glass is seen: every administrator whose account is not disabled is written to, in the same transaction.
-- As little as in any message: who and when, never about whom.

CREATE FUNCTION app.tell_admins_of_emergency() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO app.outbox (kind, recipient, subject, body)
    SELECT 'emergency-access', a.email, 'Emergency access to a record',
      d.display_name || ' opened a record in an emergency on '
        || to_char(NEW.starts_at AT TIME ZONE c.time_zone, 'FMDD FMMonth YYYY "at" HH24:MI') || '.' || chr(10)
        || 'Sign in to ' || c.name || ' to read why and to review it.'
    FROM app.account a
    CROSS JOIN app.clinic c
    JOIN app.doctor d ON d.id = NEW.doctor_id
    WHERE a.role = 'Admin' AND NOT EXISTS (
      SELECT FROM app.user_state s WHERE s.sub = a.sub AND s.disabled_at IS NOT NULL);
  RETURN NULL;
END $$;
ALTER FUNCTION app.tell_admins_of_emergency() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.tell_admins_of_emergency() FROM PUBLIC;
CREATE TRIGGER z_tell_admins AFTER INSERT ON app.break_glass FOR EACH ROW EXECUTE FUNCTION app.tell_admins_of_emergency();
