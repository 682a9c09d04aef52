-- Whose visit it is, for everybody who may see the visit: name and date of birth, nothing else of the record.
-- A patient may book a doctor who does not look after them; that doctor sees the visit and the name, and no chart.

CREATE FUNCTION app.visitor(of_appointment uuid) RETURNS TABLE (given text, family text, birth_date date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT p.given, p.family, p.birth_date
        FROM app.appointment a JOIN app.patient p ON p.id = a.patient_id
        WHERE a.id = of_appointment AND app.uid() IS NOT NULL
          AND (session_user = 'ms_admin'
               OR (session_user = 'ms_patient' AND a.patient_id = app.my_patient())
               OR (session_user = 'ms_doctor' AND (a.doctor_id = app.my_doctor() OR a.patient_id = ANY (app.my_patients())))) $$;
ALTER FUNCTION app.visitor(uuid) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.visitor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.visitor(uuid) TO ms_patient, ms_doctor, ms_admin;
