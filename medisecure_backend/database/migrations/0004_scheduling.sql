-- Appointments and doctors' hours. Two visits of one doctor, or of one patient, cannot overlap: the database refuses.
-- uuidrange lets a GiST exclusion compare ids without btree_gist, which the embedded PostgreSQL does not carry.

CREATE TYPE app.uuidrange AS RANGE (subtype = uuid);

CREATE TABLE app.appointment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version bigint NOT NULL DEFAULT 1,
  doctor_id uuid NOT NULL REFERENCES app.doctor, patient_id uuid NOT NULL REFERENCES app.patient,
  starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, time_zone text NOT NULL,
  status text NOT NULL DEFAULT 'booked'
    CHECK (status IN ('booked', 'arrived', 'in-room', 'fulfilled', 'cancelled', 'noshow')),
  reason text NOT NULL, visit_type_id uuid REFERENCES app.visit_type, place text NOT NULL,
  arrived_at timestamptz, cancel_reason text, created_at timestamptz NOT NULL DEFAULT now(),
  during tstzrange GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
  CHECK (ends_at > starts_at),
  CONSTRAINT appointment_doctor_free EXCLUDE USING gist
    (app.uuidrange(doctor_id, doctor_id, '[]') WITH &&, during WITH &&)
    WHERE (status IN ('booked', 'arrived', 'in-room', 'fulfilled')),
  CONSTRAINT appointment_patient_free EXCLUDE USING gist
    (app.uuidrange(patient_id, patient_id, '[]') WITH &&, during WITH &&)
    WHERE (status IN ('booked', 'arrived', 'in-room', 'fulfilled'))
);
CREATE INDEX appointment_doctor ON app.appointment (doctor_id, starts_at, id);
CREATE INDEX appointment_patient ON app.appointment (patient_id, starts_at, id);
CREATE INDEX appointment_start ON app.appointment (starts_at, id);

-- weekday: Monday 1 to Sunday 7 (ISO). Wall-clock times in the clinic's zone.
CREATE TABLE app.availability (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid NOT NULL REFERENCES app.doctor,
  weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7), starts time NOT NULL, ends time NOT NULL,
  slot_minutes integer NOT NULL DEFAULT 20 CHECK (slot_minutes BETWEEN 5 AND 240), CHECK (ends > starts),
  UNIQUE (doctor_id, weekday, starts)
);
-- A day without visits; doctor_id NULL closes the whole clinic. The reason is shown to people booking.
CREATE TABLE app.closed_day (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), doctor_id uuid REFERENCES app.doctor, day date NOT NULL,
  reason text NOT NULL, UNIQUE NULLS NOT DISTINCT (doctor_id, day)
);
