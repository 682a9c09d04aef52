-- A doctor whose account is disabled, or who is an admin now, is booked by nobody. What is booked stays until it is moved.

CREATE FUNCTION app.sees_patients(of_doctor uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM app.account a LEFT JOIN app.user_state s ON s.sub = a.sub
    WHERE a.doctor_id = of_doctor AND (a.role <> 'Doctor' OR s.disabled_at IS NOT NULL)
  ) $$;
ALTER FUNCTION app.sees_patients(uuid) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.sees_patients(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sees_patients(uuid) TO ms_patient, ms_doctor, ms_admin, ms_trigger;
