-- The chart. Nothing here is ever deleted; a signed encounter never changes.

CREATE TABLE app.encounter (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient,
  status text NOT NULL DEFAULT 'in-progress' CHECK (status IN ('in-progress', 'finished')),
  type text NOT NULL, reason text NOT NULL, started_at timestamptz NOT NULL,
  subjective text NOT NULL DEFAULT '', objective text NOT NULL DEFAULT '', assessment text NOT NULL DEFAULT '',
  plan text NOT NULL DEFAULT '', author_id uuid NOT NULL REFERENCES app.doctor, author text NOT NULL,
  signed_at timestamptz, signed_by text, created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((signed_at IS NULL) = (status = 'in-progress')), CHECK ((signed_at IS NULL) = (signed_by IS NULL))
);
CREATE INDEX encounter_patient ON app.encounter (patient_id, started_at DESC, id DESC);
CREATE INDEX encounter_drafts ON app.encounter (author_id) WHERE signed_at IS NULL;
CREATE TABLE app.observation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, encounter_id uuid REFERENCES app.encounter,
  code text NOT NULL, display text NOT NULL, category text NOT NULL CHECK (category IN ('vital-signs', 'laboratory')),
  value double precision NOT NULL, unit text NOT NULL, low double precision, high double precision,
  interpretation text NOT NULL CHECK (interpretation IN ('N', 'L', 'H', 'LL', 'HH')),
  effective_at timestamptz NOT NULL, author text NOT NULL,
  status text NOT NULL DEFAULT 'final' CHECK (status IN ('final', 'amended', 'entered-in-error')),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX observation_patient ON app.observation (patient_id, effective_at DESC, id DESC);
CREATE INDEX observation_code ON app.observation (patient_id, code, effective_at DESC) INCLUDE (value, unit, interpretation);
CREATE TABLE app.condition (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, code text NOT NULL, display text NOT NULL, plain_name text NOT NULL,
  clinical_status text NOT NULL CHECK (clinical_status IN ('active', 'inactive', 'resolved')),
  onset_date date, recorded_at timestamptz NOT NULL, author text NOT NULL
);
CREATE INDEX condition_patient ON app.condition (patient_id, recorded_at DESC, id DESC);
CREATE TABLE app.allergy (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, code text NOT NULL, display text NOT NULL, reaction text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('mild', 'moderate', 'severe')),
  recorded_at timestamptz NOT NULL, author text NOT NULL
);
CREATE INDEX allergy_patient ON app.allergy (patient_id);
CREATE TABLE app.prescription (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, code text NOT NULL, medicine text NOT NULL,
  dose_value double precision NOT NULL CHECK (dose_value > 0), dose_unit text NOT NULL, route text NOT NULL,
  timing text NOT NULL, reason text NOT NULL, started_on date NOT NULL, ended_on date,
  status text NOT NULL CHECK (status IN ('active', 'stopped', 'completed', 'entered-in-error')),
  prescriber text NOT NULL, created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX prescription_patient ON app.prescription (patient_id, started_on DESC, id DESC);
CREATE TABLE app.immunization (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  patient_id uuid NOT NULL REFERENCES app.patient, code text NOT NULL, vaccine text NOT NULL, note text NOT NULL DEFAULT '',
  given_at timestamptz NOT NULL, author text NOT NULL
);
CREATE INDEX immunization_patient ON app.immunization (patient_id, given_at DESC, id DESC);
