/**
 * Every table of the application is one of these: a new one must be put here on purpose, or the catalogue
 * test fails.
 */
export const globalTables: readonly string[] = ["identities", "sessions", "sign_in_links", "users"];

/** The tenant itself: a tenant table whose tenant column is its own id. */
export const tenantRoot = "organisations";

export const tenantTables: readonly string[] = [
  "audit_entries",
  "comments",
  "department_members",
  "departments",
  "improvement_touchpoints",
  "improvements",
  "invitations",
  "journey_personas",
  "journey_versions",
  "journeys",
  "memberships",
  "outbox_events",
  "personas",
  "services",
  "stages",
  "touchpoints",
];
