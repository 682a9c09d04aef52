-- How many requests a person may make: one bucket each, shared by all Lambda environments.
-- Unlogged: losing it in a crash lets everybody begin with a full bucket, and nothing else.

CREATE UNLOGGED TABLE app.request_bucket (
  sub text PRIMARY KEY, tokens double precision NOT NULL, at timestamptz NOT NULL
);
SELECT app.protect('request_bucket');
GRANT SELECT, INSERT, UPDATE ON app.request_bucket TO ms_definer;

-- Up to `wanted` tokens of the caller's bucket; with none granted, the seconds until there is one.
CREATE FUNCTION app.take_tokens(wanted integer, burst integer, per_second double precision)
  RETURNS TABLE (granted integer, remaining integer, wait double precision)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE have double precision;
BEGIN
  IF app.uid() IS NULL THEN
    RETURN QUERY SELECT 0, 0, 60::double precision;
    RETURN;
  END IF;
  INSERT INTO app.request_bucket AS b (sub, tokens, at) VALUES (app.uid(), burst, clock_timestamp())
    ON CONFLICT (sub) DO UPDATE SET at = greatest(b.at, clock_timestamp()),
      tokens = least(burst, b.tokens + per_second * greatest(0, extract(epoch FROM clock_timestamp() - b.at)::double precision))
    RETURNING b.tokens INTO have;
  granted := least(wanted, floor(have)::integer);
  UPDATE app.request_bucket b SET tokens = b.tokens - granted WHERE b.sub = app.uid();
  remaining := floor(have - granted)::integer;
  wait := CASE WHEN granted > 0 THEN 0 ELSE (1 - have) / per_second END;
  RETURN NEXT;
END $$;
ALTER FUNCTION app.take_tokens(integer, integer, double precision) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.take_tokens(integer, integer, double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.take_tokens(integer, integer, double precision) TO ms_patient, ms_doctor, ms_admin;
