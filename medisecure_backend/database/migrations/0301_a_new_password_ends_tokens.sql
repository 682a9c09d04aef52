-- A forgotten password was replaced: tokens from before end with the next request, not ten minutes later.
-- Never backwards: Cognito repeats a call that took too long, and an administrator may end sign-ins meanwhile.
CREATE FUNCTION app.end_sessions_of(of_sub text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO app.user_state (sub, tokens_valid_after) VALUES (of_sub, clock_timestamp())
  ON CONFLICT (sub) DO UPDATE
    SET tokens_valid_after = greatest(app.user_state.tokens_valid_after, excluded.tokens_valid_after)
$$;
ALTER FUNCTION app.end_sessions_of(text) OWNER TO ms_definer;
REVOKE ALL ON FUNCTION app.end_sessions_of(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.end_sessions_of(text) TO ms_trigger;
