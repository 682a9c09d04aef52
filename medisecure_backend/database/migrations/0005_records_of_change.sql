-- Old versions, replayed requests, and the audit chain.

CREATE TABLE app.history (
  table_name text NOT NULL, id uuid NOT NULL, version bigint NOT NULL, patient_id uuid, row jsonb NOT NULL,
  replaced_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (table_name, id, version)
);
CREATE TABLE app.idempotency (
  sub text NOT NULL, key uuid NOT NULL, request_hash text NOT NULL, status integer, headers text, reply text,
  created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (sub, key)
);
-- 16 chains, so that writers do not queue on one head. hash = sha256(previous hash || the row's own words).
CREATE TABLE app.audit (
  chain integer NOT NULL CHECK (chain BETWEEN 0 AND 15), position bigint NOT NULL, at timestamptz NOT NULL,
  sub text NOT NULL, login text NOT NULL, role text NOT NULL, request_id text NOT NULL, source text NOT NULL,
  action text NOT NULL, object_type text NOT NULL, object_id text NOT NULL, patient_id uuid, detail text NOT NULL,
  hash bytea NOT NULL, PRIMARY KEY (chain, position)
);
CREATE INDEX audit_patient ON app.audit (patient_id, at DESC);

-- Context of the calling transaction; empty when nobody is signed in.
CREATE FUNCTION app.uid() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.sub', true), '') $$;
CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT (now() AT TIME ZONE coalesce((SELECT time_zone FROM app.clinic), 'UTC'))::date $$;
CREATE FUNCTION app.my_patient() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT patient_id FROM app.account WHERE sub = app.uid() AND role = 'Patient' $$;
CREATE FUNCTION app.my_doctor() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT doctor_id FROM app.account WHERE sub = app.uid() AND role = 'Doctor' $$;
CREATE FUNCTION app.my_patients() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT coalesce(array_agg(DISTINCT patient_id), '{}') FROM app.assignment
        WHERE doctor_id = app.my_doctor() AND starts_on <= app.today() AND (ends_on IS NULL OR ends_on >= app.today()) $$;
CREATE FUNCTION app.my_doctors() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT coalesce(array_agg(DISTINCT doctor_id), '{}') FROM app.assignment
        WHERE patient_id = app.my_patient() AND starts_on <= app.today() AND (ends_on IS NULL OR ends_on >= app.today()) $$;
CREATE FUNCTION app.is_enabled() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT NOT EXISTS (SELECT FROM app.user_state WHERE sub = app.uid() AND disabled_at IS NOT NULL) $$;

-- Only the busy times of a doctor, for people who may not see whose they are.
CREATE FUNCTION app.busy_times(of_doctor uuid, since timestamptz, until timestamptz)
  RETURNS TABLE (starts_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT a.starts_at, a.ends_at FROM app.appointment a
        WHERE app.uid() IS NOT NULL AND a.doctor_id = of_doctor AND a.starts_at < until AND a.ends_at > since
          AND a.starts_at >= since - interval '1 day'
          AND a.status IN ('booked', 'arrived', 'in-room', 'fulfilled') ORDER BY 1 $$;

CREATE FUNCTION app.audit_hash(previous bytea, entry app.audit) RETURNS bytea LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog
  AS $$ SELECT sha256(previous || convert_to(jsonb_build_array(
          entry.chain, entry.position, extract(epoch FROM entry.at)::text, entry.sub, entry.login, entry.role,
          entry.request_id, entry.source, entry.action, entry.object_type, entry.object_id, entry.patient_id,
          entry.detail)::text, 'UTF8')) $$;

CREATE FUNCTION app.audit(action text, object_type text, object_id text, patient_id uuid, detail text DEFAULT '')
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  entry app.audit;
  previous bytea;
BEGIN
  entry.chain := abs(hashtext(coalesce(current_setting('app.request_id', true), '') || clock_timestamp()::text)) % 16;
  PERFORM pg_advisory_xact_lock(20261122, entry.chain);
  SELECT position + 1, hash INTO entry.position, previous FROM app.audit a
    WHERE a.chain = entry.chain ORDER BY position DESC LIMIT 1;
  entry.position := coalesce(entry.position, 1);
  entry.at := clock_timestamp();
  entry.sub := coalesce(app.uid(), '');
  entry.login := session_user;
  entry.role := coalesce(current_setting('app.role', true), '');
  entry.request_id := coalesce(current_setting('app.request_id', true), '');
  entry.source := coalesce(current_setting('app.source', true), '');
  entry.action := action; entry.object_type := object_type; entry.object_id := object_id;
  entry.patient_id := patient_id; entry.detail := detail;
  entry.hash := app.audit_hash(coalesce(previous, ''), entry);
  INSERT INTO app.audit SELECT entry.*;
END $$;

-- The first broken link of each chain; no rows when every link holds.
CREATE FUNCTION app.audit_verify() RETURNS TABLE (chain integer, "position" bigint, problem text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH links AS (
    SELECT a AS entry, a.chain, a.position, a.hash,
           coalesce(lag(a.hash) OVER w, '') AS previous, row_number() OVER w AS expected
    FROM app.audit a WINDOW w AS (PARTITION BY a.chain ORDER BY a.position)
  ), broken AS (
    SELECT l.chain, l.position, l.expected,
           CASE WHEN l.position <> l.expected THEN 'missing'
                WHEN l.hash <> app.audit_hash(l.previous, l.entry) THEN 'changed' END AS problem
    FROM links l
  )
  SELECT DISTINCT ON (chain) chain, CASE WHEN problem = 'missing' THEN expected ELSE position END, problem
  FROM broken WHERE problem IS NOT NULL ORDER BY chain, position $$;
