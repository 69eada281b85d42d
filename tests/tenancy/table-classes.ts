/**
 * Every table of the application is one of these: a new one must be put here on purpose, or the catalogue
 * test fails.
 */
export const globalTables: readonly string[] = ["identities", "sessions", "sign_in_links", "users"];

/** The tenant itself: a tenant table whose tenant column is its own id. */
export const tenantRoot = "organisations";

/** Tables whose rows are written once and never changed, not even by the application. */
export const writtenOnce: readonly string[] = [
  "audit_entries",
  "journey_reviews",
  "journey_versions",
  "outbox_events",
];

export const tenantTables: readonly string[] = [
  "audit_entries",
  "comments",
  "department_members",
  "departments",
  "hand_overs",
  "improvement_stages",
  "improvement_touchpoints",
  "improvements",
  "invitations",
  "journey_personas",
  "journey_reviews",
  "journey_templates",
  "journey_versions",
  "journeys",
  "map_views",
  "memberships",
  "notifications",
  "outbox_events",
  "personas",
  "services",
  "share_links",
  "stages",
  "suggestions",
  "touchpoints",
];
