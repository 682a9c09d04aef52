"""The tables of the user pool, in a schema of their own."""

import psycopg
from psycopg import sql

_TABLES = """
CREATE SCHEMA IF NOT EXISTS identity;

CREATE TABLE IF NOT EXISTS identity.account (
    sub uuid PRIMARY KEY,
    email text NOT NULL,
    email_key text NOT NULL UNIQUE,
    email_verified boolean NOT NULL DEFAULT false,
    attributes jsonb NOT NULL DEFAULT '{}',
    status text NOT NULL
        CHECK (status IN ('UNCONFIRMED', 'CONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED')),
    enabled boolean NOT NULL DEFAULT true,
    srp_salt text NOT NULL,
    srp_verifier text NOT NULL,
    password_expires_at timestamptz,
    totp_secret text,
    totp_pending text,
    totp_last_step bigint,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    modified_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE identity.account
    ADD COLUMN IF NOT EXISTS totp_enabled boolean NOT NULL DEFAULT true,
    ADD COLUMN IF NOT EXISTS sms_mfa boolean NOT NULL DEFAULT false,
    ADD COLUMN IF NOT EXISTS email_mfa boolean NOT NULL DEFAULT false,
    ADD COLUMN IF NOT EXISTS preferred_mfa text,
    ADD COLUMN IF NOT EXISTS phone_verified boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN identity.account.srp_verifier IS 'hexadecimal; the password itself is nowhere';

CREATE TABLE IF NOT EXISTS identity.pool_group (
    name text PRIMARY KEY,
    description text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO identity.pool_group (name, description) VALUES
    ('Patient', 'People who look after their own record'),
    ('Doctor', 'Clinicians'),
    ('Admin', 'People who run the clinic')
ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS identity.membership (
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    group_name text NOT NULL REFERENCES identity.pool_group,
    PRIMARY KEY (sub, group_name)
);
CREATE INDEX IF NOT EXISTS membership_group ON identity.membership (group_name);

CREATE TABLE IF NOT EXISTS identity.challenge (
    handle_hash bytea PRIMARY KEY,
    sub uuid REFERENCES identity.account ON DELETE CASCADE,
    step text NOT NULL,
    data jsonb NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX IF NOT EXISTS challenge_sub ON identity.challenge (sub);
CREATE INDEX IF NOT EXISTS challenge_expiry ON identity.challenge (expires_at);

CREATE TABLE IF NOT EXISTS identity.tally (
    subject text PRIMARY KEY,
    count integer NOT NULL,
    last_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS tally_age ON identity.tally (last_at);

CREATE TABLE IF NOT EXISTS identity.code (
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    purpose text NOT NULL,
    code_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (sub, purpose)
);

ALTER TABLE identity.code DROP CONSTRAINT IF EXISTS code_purpose_check;
ALTER TABLE identity.code ADD COLUMN IF NOT EXISTS value text;
COMMENT ON COLUMN identity.code.value IS 'the address that is the person''s once the code is given';

CREATE TABLE IF NOT EXISTS identity.confirmation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    event jsonb NOT NULL,
    due_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS confirmation_sub ON identity.confirmation (sub);
COMMENT ON TABLE identity.confirmation IS 'PostConfirmation events whose function has not answered yet';

CREATE TABLE IF NOT EXISTS identity.former_password (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    srp_salt text NOT NULL,
    srp_verifier text NOT NULL
);
CREATE INDEX IF NOT EXISTS former_password_sub ON identity.former_password (sub);

CREATE TABLE IF NOT EXISTS identity.refresh_family (
    origin_jti uuid PRIMARY KEY,
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    event_id uuid NOT NULL,
    authenticated_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX IF NOT EXISTS refresh_family_sub ON identity.refresh_family (sub);
CREATE INDEX IF NOT EXISTS refresh_family_expiry ON identity.refresh_family (expires_at);

ALTER TABLE identity.refresh_family
    ADD COLUMN IF NOT EXISTS device_key text,
    ADD COLUMN IF NOT EXISTS session_id text UNIQUE,
    ADD COLUMN IF NOT EXISTS device_type text NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS last_active_at timestamptz NOT NULL DEFAULT clock_timestamp();

CREATE TABLE IF NOT EXISTS identity.device (
    device_key text PRIMARY KEY,
    sub uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    group_key text NOT NULL,
    name text NOT NULL,
    srp_salt text,
    srp_verifier text,
    status text NOT NULL CHECK (status IN ('remembered', 'not_remembered')),
    created_at timestamptz NOT NULL,
    modified_at timestamptz NOT NULL,
    authenticated_at timestamptz NOT NULL,
    CHECK ((srp_salt IS NULL) = (srp_verifier IS NULL))
);
CREATE INDEX IF NOT EXISTS device_sub ON identity.device (sub);
COMMENT ON COLUMN identity.device.srp_verifier IS 'NULL until the computer was confirmed';

CREATE TABLE IF NOT EXISTS identity.refresh_token (
    token_hash bytea PRIMARY KEY,
    origin_jti uuid NOT NULL REFERENCES identity.refresh_family ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    replaced_at timestamptz
);
CREATE INDEX IF NOT EXISTS refresh_token_family ON identity.refresh_token (origin_jti);
"""


def create(owner_dsn: str, login: str | None = None) -> None:
    """Make the tables if they are not there.

    They belong to the login of `owner_dsn`; another `login` may be given the right to read and write them.
    """
    with psycopg.connect(owner_dsn) as connection:
        connection.execute("SELECT pg_advisory_xact_lock(7201)")
        connection.execute(_TABLES)
        if login is not None:
            _grant(connection, login)


def _grant(connection: psycopg.Connection, login: str) -> None:
    name = sql.Identifier(login)
    connection.execute(sql.SQL("GRANT USAGE ON SCHEMA identity TO {}").format(name))
    connection.execute(
        sql.SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO {}").format(name)
    )
