-- A name as it is looked for: without case, accents and apostrophes, its parts apart. What is typed is folded the same way, so
-- "Bergström" is found as "bergstrom", and however an accent is encoded. One expression, so that queries take it in.
CREATE FUNCTION app.folded(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  pg_catalog.regexp_replace(
    pg_catalog.translate(
      pg_catalog.replace(pg_catalog.lower(pg_catalog.normalize(name, 'NFKD')), 'ß', 'ss'),
      'øłđðı-‐‑–''’ʼ`', 'olddi    '),
    '[\u0300-\u036F]', '', 'g');
ALTER FUNCTION app.folded(text) OWNER TO ms_owner;
REVOKE ALL ON FUNCTION app.folded(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.folded(text) TO ms_patient, ms_doctor, ms_admin, ms_definer;

ALTER TABLE app.patient DROP COLUMN search;
ALTER TABLE app.patient ADD COLUMN search text GENERATED ALWAYS AS (app.folded(family || ' ' || given)) STORED;
GRANT SELECT (search) ON app.patient TO ms_admin;
