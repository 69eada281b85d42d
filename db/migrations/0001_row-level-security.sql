-- The second wall: every tenant table shows and takes only rows of the organisation that the transaction
-- was opened for. The first wall is the keys themselves, all of which carry the organisation.

CREATE SCHEMA app;
--> statement-breakpoint
-- STABLE and wrapped in a sub-select where it is used, so that it runs once a statement. After a
-- transaction the setting is '' rather than NULL, hence nullif: no organisation, no rows.
CREATE FUNCTION app.current_organisation() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
--> statement-breakpoint
-- What every tenant table gets; later migrations call it for theirs.
CREATE FUNCTION app.protect_tenant_table(tenant_table regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
RETURNS void LANGUAGE plpgsql
AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY tenant ON %s USING (organisation_id = (SELECT app.current_organisation())) '
    'WITH CHECK (organisation_id = (SELECT app.current_organisation()))', tenant_table);
  EXECUTE format('GRANT %s ON %s TO throughline_app', privileges, tenant_table);
END $$;
--> statement-breakpoint
REVOKE ALL ON SCHEMA app FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA app TO throughline_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.current_organisation() TO throughline_app;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO throughline_app, throughline_identity;
--> statement-breakpoint
SELECT app.protect_tenant_table(name::regclass) FROM unnest(ARRAY[
  'memberships', 'invitations', 'departments', 'department_members', 'services', 'personas',
  'journeys', 'journey_personas', 'stages', 'touchpoints',
  'improvements', 'improvement_touchpoints', 'comments'
]) AS name;
--> statement-breakpoint
-- What is written once and never changed: not even the application may change it.
SELECT app.protect_tenant_table(name::regclass, 'SELECT, INSERT') FROM unnest(ARRAY[
  'journey_versions', 'audit_entries', 'outbox_events'
]) AS name;
--> statement-breakpoint
-- The organisation itself is a tenant table whose tenant column is its own id.
ALTER TABLE organisations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE organisations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON organisations
  USING (id = (SELECT app.current_organisation())) WITH CHECK (id = (SELECT app.current_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON organisations TO throughline_app;
--> statement-breakpoint
-- People, identities and sessions belong to no tenant. Tenant transactions cannot read them at all:
-- sign-in puts on the identity role, which in turn sees no tenant table.
GRANT SELECT, INSERT, UPDATE ON users, identities, sessions, sign_in_links TO throughline_identity;
--> statement-breakpoint
-- Fractional indexes compare bytewise whatever the database's collation.
ALTER TABLE stages ALTER COLUMN position TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE touchpoints ALTER COLUMN position TYPE text COLLATE "C";
