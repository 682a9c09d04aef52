-- Whose visit it is and why, for those who may see the visit. Why somebody comes is clinical: admins may write it down
-- when a person calls, and never read it; what they need to run the diary is the type of visit.

CREATE FUNCTION app.visit_words(of_appointment uuid)
  RETURNS TABLE (given text, family text, birth_date date, reason text, cancel_reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT p.given, p.family, p.birth_date,
          CASE WHEN session_user = 'ms_admin' THEN '' ELSE a.reason END,
          CASE WHEN session_user = 'ms_admin' THEN NULL ELSE a.cancel_reason END
        FROM app.appointment a JOIN app.patient p ON p.id = a.patient_id
        WHERE a.id = of_appointment AND app.uid() IS NOT NULL
          AND (session_user = 'ms_admin'
               OR (session_user = 'ms_patient' AND a.patient_id = app.my_patient())
               OR (session_user = 'ms_doctor' AND (a.doctor_id = app.my_doctor() OR a.patient_id = ANY (app.my_patients())))) $$;
ALTER FUNCTION app.visit_words(uuid) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.visit_words(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.visit_words(uuid) TO ms_patient, ms_doctor, ms_admin;

REVOKE SELECT ON app.appointment FROM ms_admin;
GRANT SELECT (id, version, doctor_id, patient_id, starts_at, ends_at, time_zone, status, visit_type_id, place, arrived_at,
  created_at, during) ON app.appointment TO ms_admin;
