-- Whose words they are is the database's to say; a draft is its author's to finish; how much one record may be filled with.

-- The caller's own name, whatever was sent. The column is the trigger's argument.
CREATE FUNCTION app.own_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF app.uid() IS NOT NULL THEN
    NEW := jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0],
      (SELECT a.display_name FROM app.account a WHERE a.sub = app.uid())));
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.own_name() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.own_name() FROM PUBLIC;
DO $$
DECLARE item record;
BEGIN
  FOR item IN SELECT * FROM (VALUES ('encounter', 'author'), ('observation', 'author'), ('condition', 'author'),
      ('allergy', 'author'), ('prescription', 'prescriber'), ('immunization', 'author'), ('message', 'sender'),
      ('acknowledgement', 'by_name'), ('amendment_request', 'requested_by'), ('configuration_change', 'by_name')) v (tab, col) LOOP
    EXECUTE format('CREATE TRIGGER a_own_name BEFORE INSERT ON app.%I FOR EACH ROW EXECUTE FUNCTION app.own_name(%L)', item.tab, item.col);
  END LOOP;
END $$;
CREATE TRIGGER a_own_name BEFORE INSERT OR UPDATE ON app.consent FOR EACH ROW EXECUTE FUNCTION app.own_name('decided_by');
CREATE TRIGGER a_own_name BEFORE UPDATE ON app.patient FOR EACH ROW
  WHEN (NEW.allergy_asserted_by IS DISTINCT FROM OLD.allergy_asserted_by OR NEW.allergy_asserted_at IS DISTINCT FROM OLD.allergy_asserted_at)
  EXECUTE FUNCTION app.own_name('allergy_asserted_by');

-- The note of a visit that took place must be signable by its author, though the patient is looked after by somebody else by
-- then or the emergency is over. They see that one draft, and what they made of it until the transaction ends; no chart.
CREATE POLICY authors_read ON app.encounter FOR SELECT TO ms_doctor
  USING (author_id = (SELECT app.my_doctor())
         AND (status = 'in-progress' OR signed_at = now() OR (status = 'entered-in-error' AND changed_at = now())));
CREATE POLICY authors_finish ON app.encounter FOR UPDATE TO ms_doctor
  USING (author_id = (SELECT app.my_doctor()) AND status = 'in-progress') WITH CHECK (author_id = (SELECT app.my_doctor()));

-- Whose the caller's own drafts are: name and date of birth, for their list of what is left to sign.
CREATE FUNCTION app.patient_of_draft(of_encounter uuid) RETURNS TABLE (name text, birth_date date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT p.given || ' ' || p.family, p.birth_date FROM app.encounter e JOIN app.patient p ON p.id = e.patient_id
        WHERE e.id = of_encounter AND e.author_id = app.my_doctor() AND e.status = 'in-progress' $$;
ALTER FUNCTION app.patient_of_draft(uuid) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.patient_of_draft(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.patient_of_draft(uuid) TO ms_doctor;

-- How much a record holds: what patients added and what the clinic added are counted apart, so that neither crowds out the
-- other. Withdrawn documents stay in the store and count; announced ones that never arrived count for a month.
CREATE FUNCTION app.limit_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  held bigint; bytes numeric;
  most bigint := CASE NEW.author_role WHEN 'Patient' THEN 200 ELSE 5000 END;
  most_bytes numeric := CASE NEW.author_role WHEN 'Patient' THEN 1 ELSE 20 END * 1024::numeric ^ 3;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.patient_id::text, 7));
  SELECT count(*), coalesce(sum(d.size), 0) INTO held, bytes FROM app.document d
    WHERE d.patient_id = NEW.patient_id AND d.author_role = NEW.author_role
      AND (d.status <> 'preliminary' OR d.created_at > now() - interval '30 days');
  IF held >= most THEN
    RAISE EXCEPTION 'the record holds as many documents as it may' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_count';
  ELSIF bytes + NEW.size > most_bytes THEN
    RAISE EXCEPTION 'the record holds as much as it may' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_bytes';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.limit_documents() OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.limit_documents() FROM PUBLIC;
CREATE TRIGGER b_limit_documents BEFORE INSERT ON app.document FOR EACH ROW
  WHEN (current_setting('app.sub', true) <> '') EXECUTE FUNCTION app.limit_documents();
