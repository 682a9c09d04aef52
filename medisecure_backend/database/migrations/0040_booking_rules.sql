-- What the clinic allows people to book: kinds of visits and the rules for all of them. Admins change both.

ALTER TABLE app.visit_type
  ADD COLUMN version bigint NOT NULL DEFAULT 1,
  ADD COLUMN mode text NOT NULL DEFAULT 'book' CHECK (mode IN ('book', 'request', 'view-only')),
  ADD COLUMN is_active boolean NOT NULL DEFAULT true,
  ADD COLUMN notice_minutes integer CHECK (notice_minutes BETWEEN 0 AND 43200),
  ADD COLUMN horizon_days integer CHECK (horizon_days BETWEEN 1 AND 366);

-- One row. Notice, horizon and limits bind patients; staff book what they must.
CREATE TABLE app.booking_rules (
  id uuid PRIMARY KEY DEFAULT '00000000-0000-4000-8000-000000000040'
    CHECK (id = '00000000-0000-4000-8000-000000000040'),
  version bigint NOT NULL DEFAULT 1,
  notice_minutes integer NOT NULL DEFAULT 0 CHECK (notice_minutes BETWEEN 0 AND 43200),
  horizon_days integer NOT NULL DEFAULT 366 CHECK (horizon_days BETWEEN 1 AND 366),
  most_upcoming integer NOT NULL DEFAULT 20 CHECK (most_upcoming BETWEEN 1 AND 100),
  most_per_day integer NOT NULL DEFAULT 10 CHECK (most_per_day BETWEEN 1 AND 10),
  late_cancel_minutes integer NOT NULL DEFAULT 1440 CHECK (late_cancel_minutes BETWEEN 0 AND 43200),
  no_show_after_minutes integer NOT NULL DEFAULT 0 CHECK (no_show_after_minutes BETWEEN 0 AND 240),
  no_shows_before_request integer CHECK (no_shows_before_request BETWEEN 1 AND 20),
  no_show_memory_days integer NOT NULL DEFAULT 365 CHECK (no_show_memory_days BETWEEN 1 AND 1826),
  offer_minutes integer NOT NULL DEFAULT 15 CHECK (offer_minutes BETWEEN 5 AND 240),
  offer_lead_minutes integer NOT NULL DEFAULT 60 CHECK (offer_lead_minutes BETWEEN 0 AND 43200)
);
INSERT INTO app.booking_rules DEFAULT VALUES;
SELECT app.protect('booking_rules');
GRANT SELECT ON app.booking_rules TO ms_patient, ms_doctor, ms_admin, ms_definer;
CREATE POLICY everybody ON app.booking_rules FOR SELECT TO ms_patient, ms_doctor, ms_admin
  USING ((SELECT app.uid()) IS NOT NULL);

GRANT UPDATE (notice_minutes, horizon_days, most_upcoming, most_per_day, late_cancel_minutes, no_show_after_minutes,
  no_shows_before_request, no_show_memory_days, offer_minutes, offer_lead_minutes) ON app.booking_rules TO ms_admin;
CREATE POLICY admins_change ON app.booking_rules FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
GRANT INSERT (name, minutes, position, mode, notice_minutes, horizon_days) ON app.visit_type TO ms_admin;
GRANT UPDATE (name, minutes, position, mode, is_active, notice_minutes, horizon_days) ON app.visit_type TO ms_admin;
CREATE POLICY admins_add ON app.visit_type FOR INSERT TO ms_admin WITH CHECK ((SELECT app.uid()) IS NOT NULL);
CREATE POLICY admins_change ON app.visit_type FOR UPDATE TO ms_admin
  USING ((SELECT app.uid()) IS NOT NULL) WITH CHECK ((SELECT app.uid()) IS NOT NULL);

-- Who changed what when: old versions in the history, the change itself in the audit. Types are put away, not deleted.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['booking_rules', 'visit_type'] LOOP
    EXECUTE format('CREATE TRIGGER keep_version BEFORE UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.keep_version()', name);
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON app.%I EXECUTE FUNCTION app.refuse_removal()', name);
    EXECUTE format('CREATE TRIGGER audit_write AFTER INSERT OR UPDATE ON app.%I FOR EACH ROW EXECUTE FUNCTION app.audit_write()', name);
  END LOOP;
END $$;
GRANT SELECT ON app.history TO ms_admin;
CREATE POLICY admins_rules ON app.history FOR SELECT TO ms_admin
  USING (table_name = ANY (ARRAY['booking_rules', 'visit_type']) AND (SELECT app.uid()) IS NOT NULL);
