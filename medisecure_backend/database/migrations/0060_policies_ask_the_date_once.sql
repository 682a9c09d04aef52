-- Every policy asks whose patients the caller's are. The date and the doctor are asked once for that, not for each assignment:
-- a definer function is never inlined, and today() reads the clinic's zone every time.

CREATE OR REPLACE FUNCTION app.assigned_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(DISTINCT patient_id), '{}') FROM app.assignment
        WHERE doctor_id = (SELECT app.my_doctor()) AND ended_at IS NULL
          AND starts_on <= (SELECT app.today()) AND (ends_on IS NULL OR ends_on >= (SELECT app.today())) $$;
CREATE OR REPLACE FUNCTION app.my_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT app.assigned_patients() || coalesce((SELECT array_agg(DISTINCT g.patient_id) FROM app.break_glass g
          WHERE g.doctor_id = (SELECT app.my_doctor()) AND g.ended_at IS NULL AND g.ends_at > now()
            AND g.starts_at > now() - interval '240 minutes'), '{}') $$;
CREATE OR REPLACE FUNCTION app.my_doctors() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(DISTINCT doctor_id), '{}') FROM app.assignment
        WHERE patient_id = (SELECT app.my_patient()) AND ended_at IS NULL
          AND starts_on <= (SELECT app.today()) AND (ends_on IS NULL OR ends_on >= (SELECT app.today())) $$;
