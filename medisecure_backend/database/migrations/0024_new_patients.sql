-- New records: a number of their own, and a look whether the person has one already.
-- The look sees every record; what it tells a doctor of records they may not see is that there are some.

CREATE SEQUENCE app.clinic_number START 1000000;
ALTER SEQUENCE app.clinic_number OWNER TO ms_owner;
GRANT USAGE ON SEQUENCE app.clinic_number TO ms_definer;

-- A name as it is compared: without case, accents, spaces and hyphens. "Søren Müller-Ångström" is "sorenmullerangstrom".
CREATE FUNCTION app.plain_name(name text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT regexp_replace(lower(translate(normalize(name, NFD), 'øØłŁđĐı', 'oollddi')), '[\u0300-\u036F\s''’.-]', '', 'g') $$;

-- How many letters must change, or two neighbours change places, to make one name the other (optimal string alignment).
CREATE FUNCTION app.name_distance(one text, other text) RETURNS integer LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE before integer[]; previous integer[]; current integer[]; fewest integer;
BEGIN
  SELECT array_agg(n) INTO previous FROM generate_series(0, length(other)) n;
  FOR i IN 1..length(one) LOOP
    current := ARRAY[i];
    FOR j IN 1..length(other) LOOP
      fewest := least(previous[j + 1] + 1, current[j] + 1,
        previous[j] + CASE WHEN substr(one, i, 1) = substr(other, j, 1) THEN 0 ELSE 1 END);
      IF i > 1 AND j > 1 AND substr(one, i, 1) = substr(other, j - 1, 1) AND substr(one, i - 1, 1) = substr(other, j, 1) THEN
        fewest := least(fewest, before[j - 1] + 1);
      END IF;
      current := current || fewest;
    END LOOP;
    before := previous;
    previous := current;
  END LOOP;
  RETURN previous[length(other) + 1];
END $$;

-- The same name, a slip of the finger in it, or one with more parts than the other ("Anna" and "Anna Maria").
CREATE FUNCTION app.like_name(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT CASE
          WHEN least(length(one), length(other)) < 3 THEN one = other
          WHEN one ^@ other OR other ^@ one THEN true
          WHEN abs(length(one) - length(other)) > 2 OR length(one) > 60 THEN false
          ELSE app.name_distance(one, other) <= CASE WHEN least(length(one), length(other)) >= 8 THEN 2 ELSE 1 END END $$;

CREATE FUNCTION app.same_person(of_family text, of_given text, of_birth_date date) RETURNS TABLE (visible uuid[], hidden bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ WITH wanted AS (SELECT app.plain_name(of_family) AS family, app.plain_name(of_given) AS given),
        alike AS (
          SELECT p.id, session_user = 'ms_admin' OR p.id = ANY (app.my_patients()) AS is_visible
          FROM app.patient p CROSS JOIN wanted w
          CROSS JOIN LATERAL (SELECT app.plain_name(p.family) AS family, app.plain_name(p.given) AS given) n
          WHERE app.uid() IS NOT NULL AND p.birth_date = of_birth_date
            AND ((app.like_name(n.family, w.family) AND app.like_name(n.given, w.given))
              OR (app.like_name(n.family, w.given) AND app.like_name(n.given, w.family)))
        )
        SELECT coalesce(array_agg(a.id) FILTER (WHERE a.is_visible), '{}'), count(*) FILTER (WHERE NOT a.is_visible) FROM alike a $$;
CREATE INDEX patient_birth_date ON app.patient (birth_date);

-- Two registrations of one person at the same instant wait for each other: the second sees the first.
CREATE FUNCTION app.register_patient(of_family text, of_given text, of_prefix text, of_birth_date date, of_gender text,
    of_phone text, of_email text, of_address text, is_someone_else boolean)
  RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE made uuid; number bigint; label text; found record;
BEGIN
  IF app.uid() IS NULL OR NOT app.is_enabled() OR (session_user = 'ms_doctor' AND app.my_doctor() IS NULL) THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(of_birth_date::text, 4));
  SELECT * INTO found FROM app.same_person(of_family, of_given, of_birth_date);
  IF NOT is_someone_else AND (cardinality(found.visible) > 0 OR found.hidden > 0) THEN
    RAISE EXCEPTION 'this person may have a record' USING ERRCODE = 'unique_violation';
  END IF;
  LOOP
    number := nextval('app.clinic_number');
    label := format('MS %s %s %s', lpad((number / 100000)::text, 3, '0'), lpad((number / 100 % 1000)::text, 3, '0'), lpad((number % 100)::text, 2, '0'));
    EXIT WHEN NOT EXISTS (SELECT FROM app.patient p WHERE p.clinic_number = label);
  END LOOP;
  INSERT INTO app.patient (family, given, prefix, birth_date, gender, clinic_number, phone, email, address)
    VALUES (of_family, of_given, of_prefix, of_birth_date, of_gender, label, of_phone, of_email, of_address) RETURNING id INTO made;
  IF session_user = 'ms_doctor' THEN
    INSERT INTO app.assignment (doctor_id, patient_id, starts_on) VALUES (app.my_doctor(), made, app.today());
  END IF;
  RETURN made;
END $$;

ALTER FUNCTION app.plain_name(text) OWNER TO ms_owner;
ALTER FUNCTION app.name_distance(text, text) OWNER TO ms_owner;
ALTER FUNCTION app.like_name(text, text) OWNER TO ms_owner;
ALTER FUNCTION app.same_person(text, text, date) OWNER TO ms_definer;
ALTER FUNCTION app.register_patient(text, text, text, date, text, text, text, text, boolean) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.plain_name(text), app.name_distance(text, text), app.like_name(text, text), app.same_person(text, text, date),
  app.register_patient(text, text, text, date, text, text, text, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.plain_name(text), app.name_distance(text, text), app.like_name(text, text) TO ms_definer;
GRANT EXECUTE ON FUNCTION app.same_person(text, text, date),
  app.register_patient(text, text, text, date, text, text, text, text, boolean) TO ms_doctor, ms_admin;
