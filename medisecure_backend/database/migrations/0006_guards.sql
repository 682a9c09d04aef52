-- Triggers: versions and history, nothing deleted, signed notes locked, every clinical write audited.

CREATE FUNCTION app.keep_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE before jsonb := to_jsonb(OLD);
BEGIN
  IF NEW.id <> OLD.id OR before -> 'patient_id' IS DISTINCT FROM to_jsonb(NEW) -> 'patient_id' THEN
    RAISE EXCEPTION 'a record keeps its id and its patient' USING ERRCODE = 'check_violation';
  END IF;
  NEW.version := OLD.version + 1;
  INSERT INTO app.history (table_name, id, version, patient_id, row)
    VALUES (TG_TABLE_NAME, OLD.id, OLD.version,
            CASE TG_TABLE_NAME WHEN 'patient' THEN OLD.id ELSE (before ->> 'patient_id')::uuid END, before);
  RETURN NEW;
END $$;

CREATE FUNCTION app.refuse_removal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'nothing is ever deleted from %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION app.lock_signed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a signed note never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.author_id <> OLD.author_id OR NEW.author <> OLD.author THEN
    RAISE EXCEPTION 'a note keeps its author' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- Audited in the same transaction: a write that is not in the audit did not happen.
CREATE FUNCTION app.audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE after jsonb := to_jsonb(NEW);
BEGIN
  IF app.uid() IS NOT NULL THEN
    PERFORM app.audit(lower(TG_OP), TG_TABLE_NAME, coalesce(after ->> 'id', after ->> 'sub', ''),
      CASE TG_TABLE_NAME WHEN 'patient' THEN (after ->> 'id')::uuid ELSE (after ->> 'patient_id')::uuid END, '');
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['patient', 'encounter', 'observation', 'condition', 'allergy', 'prescription',
                              'immunization', 'appointment'] LOOP
    EXECUTE format('CREATE TRIGGER keep_version BEFORE UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.keep_version()', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['assignment', 'account'] LOOP
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['audit', 'history'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
  END LOOP;
END $$;
CREATE TRIGGER a_lock_signed BEFORE UPDATE ON app.encounter FOR EACH ROW EXECUTE FUNCTION app.lock_signed();
