-- Work that takes longer than a request. The table is the queue: claimed with SKIP LOCKED, under a lease that a crash
-- lets run out; tried again once, then failed with a sentence. Each step names its attempt, so a late worker changes nothing.

CREATE TABLE app.job (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), asked_by text NOT NULL, patient_id uuid NOT NULL REFERENCES app.patient,
  kind text NOT NULL CHECK (kind IN ('export')), format text NOT NULL CHECK (format IN ('fhir', 'json', 'pdf')),
  status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'ready', 'failed')),
  attempts integer NOT NULL DEFAULT 0, created_at timestamptz NOT NULL DEFAULT now(), lease_until timestamptz,
  finished_at timestamptz, size bigint, problem text,
  CHECK ((status IN ('ready', 'failed')) = (finished_at IS NOT NULL)),
  CHECK ((status = 'ready') = (size IS NOT NULL)), CHECK ((status = 'failed') = (problem IS NOT NULL))
);
CREATE UNIQUE INDEX job_one_at_a_time ON app.job (asked_by) WHERE status IN ('queued', 'running');
CREATE INDEX job_waiting ON app.job (created_at) WHERE status IN ('queued', 'running');
SELECT app.protect('job');
GRANT SELECT, INSERT, UPDATE ON app.job TO ms_definer;
GRANT SELECT ON app.job TO ms_patient;
GRANT INSERT (asked_by, patient_id, kind, format) ON app.job TO ms_patient;
CREATE POLICY own_read ON app.job FOR SELECT TO ms_patient USING (asked_by = (SELECT app.uid()));
CREATE POLICY own_add ON app.job FOR INSERT TO ms_patient
  WITH CHECK (asked_by = (SELECT app.uid()) AND patient_id = (SELECT app.my_patient()));
CREATE TRIGGER refuse_delete BEFORE DELETE ON app.job FOR EACH ROW EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.job EXECUTE FUNCTION app.refuse_removal();
CREATE TRIGGER audit_write AFTER INSERT ON app.job FOR EACH ROW EXECUTE FUNCTION app.audit_write();

CREATE FUNCTION app.tell_workers() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('medisecure_job', '');
  RETURN NULL;
END $$;
CREATE TRIGGER tell_workers AFTER INSERT ON app.job FOR EACH STATEMENT EXECUTE FUNCTION app.tell_workers();

-- The next job, if there is one. Jobs that were begun twice and never ended have failed.
CREATE FUNCTION app.claim_job(lease interval)
  RETURNS TABLE (id uuid, asked_by text, patient_id uuid, format text, attempts integer, created_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  UPDATE app.job j SET status = 'failed', finished_at = now(), lease_until = NULL,
    problem = 'The clinic could not finish this. Please ask for it again.'
    WHERE j.status = 'running' AND j.lease_until <= now() AND j.attempts >= 2;
  RETURN QUERY UPDATE app.job j SET status = 'running', attempts = j.attempts + 1, lease_until = now() + lease
    WHERE j.id = (SELECT w.id FROM app.job w
                  WHERE w.status = 'queued' OR (w.status = 'running' AND w.lease_until <= now())
                  ORDER BY w.created_at, w.id FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING j.id, j.asked_by, j.patient_id, j.format, j.attempts, j.created_at;
END $$;
CREATE FUNCTION app.finish_job(job uuid, attempt integer, bytes bigint) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE app.job j SET status = 'ready', finished_at = now(), lease_until = NULL, size = bytes
    WHERE j.id = job AND j.attempts = attempt AND j.status = 'running';
  RETURN FOUND;
END $$;
-- Back into the queue the first time; `is_final` says that trying again cannot help.
CREATE FUNCTION app.fail_job(job uuid, attempt integer, words text, is_final boolean) RETURNS text
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE app.job j SET lease_until = NULL,
    status = CASE WHEN is_final OR j.attempts >= 2 THEN 'failed' ELSE 'queued' END,
    finished_at = CASE WHEN is_final OR j.attempts >= 2 THEN now() END,
    problem = CASE WHEN is_final OR j.attempts >= 2 THEN words END
    WHERE j.id = job AND j.attempts = attempt AND j.status = 'running' RETURNING j.status $$;
-- Whoever ran these is gone: a clinic on one machine says so when it starts.
CREATE FUNCTION app.release_jobs() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ UPDATE app.job SET lease_until = now() WHERE status = 'running' $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['app.claim_job(interval)', 'app.finish_job(uuid, integer, bigint)',
    'app.fail_job(uuid, integer, text, boolean)', 'app.release_jobs()'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO ms_definer', signature);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ms_trigger', signature);
  END LOOP;
END $$;
ALTER FUNCTION app.tell_workers() OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.tell_workers() FROM PUBLIC;
