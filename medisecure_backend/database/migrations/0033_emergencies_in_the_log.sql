-- The access log says when a chart was opened in an emergency, and the reason that was given.

CREATE OR REPLACE FUNCTION app.my_access_log(with_own boolean, after_at timestamptz, after_id uuid, how_many integer)
  RETURNS TABLE (id uuid, at timestamptz, who text, role text, action text, object_type text, detail text,
                 relation text, is_own boolean, has_question boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH me AS (SELECT app.my_patient() AS patient),
  entries AS (
    SELECT app.audit_entry_id(a.hash) AS id, a.at, a.sub, a.role, a.action, a.object_type, a.detail, a.patient_id
    FROM app.audit a, me WHERE a.patient_id = me.patient AND (with_own OR a.sub <> app.uid())
      AND (after_at IS NULL OR a.at <= after_at)
  ), page AS (
    SELECT e.* FROM entries e WHERE after_id IS NULL OR (e.at, e.id) < (after_at, after_id)
    ORDER BY e.at DESC, e.id DESC LIMIT how_many
  )
  SELECT e.id, e.at, coalesce(person.display_name, 'The clinic'), e.role, e.action, e.object_type,
         CASE WHEN e.action = 'export' THEN e.detail WHEN assigned.held THEN '' ELSE coalesce(glass.reason, '') END,
         CASE WHEN e.sub = app.uid() THEN 'own'
              WHEN e.role = 'Admin' THEN 'administration'
              WHEN assigned.held THEN 'assigned'
              WHEN glass.reason IS NOT NULL THEN 'break-glass'
              WHEN EXISTS (SELECT FROM app.appointment v WHERE v.doctor_id = person.doctor_id
                           AND v.patient_id = e.patient_id) THEN 'visit'
              ELSE '' END,
         e.sub = app.uid(), EXISTS (SELECT FROM app.access_question q WHERE q.id = e.id)
  FROM page e
  LEFT JOIN app.account person ON person.sub = e.sub
  CROSS JOIN LATERAL (
    SELECT EXISTS (SELECT FROM app.assignment s WHERE s.doctor_id = person.doctor_id AND s.patient_id = e.patient_id
                   AND s.starts_on <= e.at::date AND (s.ends_on IS NULL OR s.ends_on >= e.at::date)
                   AND (s.ended_at IS NULL OR s.ended_at > e.at)) AS held
  ) assigned
  LEFT JOIN LATERAL (
    SELECT g.reason FROM app.break_glass g
    WHERE g.doctor_id = person.doctor_id AND g.patient_id = e.patient_id AND g.starts_at <= e.at
      AND coalesce(g.ended_at, g.ends_at) >= e.at ORDER BY g.starts_at DESC LIMIT 1
  ) glass ON true
  ORDER BY e.at DESC, e.id DESC $$;
