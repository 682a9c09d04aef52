-- The clinic, people, and who looks after whom. A person (account) and a record (patient) are two things.
-- "sub" is the Cognito subject. Column names are those of the contract.

CREATE TABLE app.clinic (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  name text NOT NULL, time_zone text NOT NULL, phone text NOT NULL, address text NOT NULL, opening_hours text NOT NULL
);
CREATE TABLE app.visit_type (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL UNIQUE,
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 240), position integer NOT NULL DEFAULT 0
);
CREATE TABLE app.patient (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  family text NOT NULL, given text NOT NULL, prefix text, birth_date date NOT NULL,
  gender text NOT NULL CHECK (gender IN ('male', 'female', 'other', 'unknown')),
  clinic_number text NOT NULL UNIQUE, phone text, email text, address text, deceased_on date,
  status text NOT NULL DEFAULT 'verified' CHECK (status IN ('verified', 'unverified')),
  allergy_state text NOT NULL DEFAULT 'not-recorded' CHECK (allergy_state IN ('known', 'none-known', 'not-recorded')),
  allergy_asserted_at timestamptz,
  search text GENERATED ALWAYS AS (lower(family || ' ' || given)) STORED,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX patient_search ON app.patient (search text_pattern_ops);
CREATE INDEX patient_name ON app.patient (family, given, id);
CREATE TABLE app.doctor (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), display_name text NOT NULL, family text NOT NULL, given text NOT NULL,
  specialty text NOT NULL, place text NOT NULL
);
CREATE TABLE app.account (
  sub text PRIMARY KEY, role text NOT NULL CHECK (role IN ('Patient', 'Doctor', 'Admin')),
  display_name text NOT NULL, family text NOT NULL, given text NOT NULL, email text NOT NULL, phone text,
  patient_id uuid UNIQUE REFERENCES app.patient, doctor_id uuid UNIQUE REFERENCES app.doctor,
  version bigint NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (role <> 'Doctor' OR doctor_id IS NOT NULL), CHECK (doctor_id IS NULL OR patient_id IS NULL)
);
CREATE TABLE app.user_state (
  sub text PRIMARY KEY, disabled_at timestamptz, tokens_valid_after timestamptz
);
CREATE TABLE app.assignment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor,
  patient_id uuid NOT NULL REFERENCES app.patient, starts_on date NOT NULL, ends_on date,
  created_at timestamptz NOT NULL DEFAULT now(), CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
CREATE INDEX assignment_doctor ON app.assignment (doctor_id, patient_id);
CREATE INDEX assignment_patient ON app.assignment (patient_id);
CREATE UNIQUE INDEX assignment_open ON app.assignment (doctor_id, patient_id) WHERE ends_on IS NULL;
