import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";
import { personas } from "./personas";
import { services } from "./services";

export const journeys = pgTable(
  "journeys",
  {
    ...tenantColumns(),
    title: text("title").notNull(),
    serviceId: uuid("service_id"),
    leadDepartmentId: uuid("lead_department_id").notNull(),
    parentJourneyId: uuid("parent_journey_id"),
    /** The journey that this one draws as it should be; null for a journey as it is. */
    desiredOfJourneyId: uuid("desired_of_journey_id"),
    goal: text("goal").notNull().default(""),
    expectations: text("expectations").notNull().default(""),
    desiredExperience: text("desired_experience").notNull().default(""),
    realisticExperience: text("realistic_experience").notNull().default(""),
    scopeStart: text("scope_start").notNull().default(""),
    scopeEnd: text("scope_end").notNull().default(""),
    /** draft or published; archived is `archivedAt`, so that a restored journey is what it was. */
    state: text("state").notNull().default("draft"),
    publishedNumber: integer("published_number").notNull().default(0),
    publishedAt: momentColumn("published_at"),
    lastReviewedAt: momentColumn("last_reviewed_at"),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "journeys_service",
      columns: [table.organisationId, table.serviceId],
      foreignColumns: [services.organisationId, services.id],
    }),
    foreignKey({
      name: "journeys_lead_department",
      columns: [table.organisationId, table.leadDepartmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "journeys_parent",
      columns: [table.organisationId, table.parentJourneyId],
      foreignColumns: [table.organisationId as AnyPgColumn, table.id as AnyPgColumn],
    }),
    foreignKey({
      name: "journeys_desired_of",
      columns: [table.organisationId, table.desiredOfJourneyId],
      foreignColumns: [table.organisationId as AnyPgColumn, table.id as AnyPgColumn],
    }),
    uniqueIndex("journeys_one_desired")
      .on(table.organisationId, table.desiredOfJourneyId)
      .where(sql`archived_at is null`),
    index("journeys_by_service").on(table.organisationId, table.serviceId),
  ],
);

/** The personas a journey is for; place 0 is the primary one. */
export const journeyPersonas = pgTable(
  "journey_personas",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    personaId: uuid("persona_id").notNull(),
    place: integer("place").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("journey_personas_once").on(table.organisationId, table.journeyId, table.personaId),
    foreignKey({
      name: "journey_personas_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "journey_personas_persona",
      columns: [table.organisationId, table.personaId],
      foreignColumns: [personas.organisationId, personas.id],
    }),
  ],
);

export const stages = pgTable(
  "stages",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    /** In a desired journey, the stage that it was copied from; null for an added one. */
    currentStageId: uuid("current_stage_id"),
    /** A fractional index: compares bytewise. */
    position: text("position").notNull(),
    name: text("name").notNull(),
    goal: text("goal").notNull().default(""),
    phase: text("phase").notNull().default("during"),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "stages_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "stages_current",
      columns: [table.organisationId, table.currentStageId],
      foreignColumns: [table.organisationId as AnyPgColumn, table.id as AnyPgColumn],
    }),
    index("stages_by_journey").on(table.organisationId, table.journeyId, table.position),
  ],
);

export const touchpoints = pgTable(
  "touchpoints",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    stageId: uuid("stage_id").notNull(),
    /** A fractional index within the stage: compares bytewise. */
    position: text("position").notNull(),
    title: text("title").notNull(),
    does: text("does").notNull().default(""),
    thinks: text("thinks").notNull().default(""),
    description: text("description").notNull().default(""),
    wayInReason: text("way_in_reason").notNull().default(""),
    wouldRatherUse: text("would_rather_use").notNull().default(""),
    kind: text("kind").notNull(),
    channel: text("channel").notNull(),
    initiator: text("initiator").notNull().default("customer"),
    control: text("control").notNull().default("owned"),
    departmentId: uuid("department_id"),
    /** The journey that it stands for, whose score is its own; see nested_score in the migrations. */
    childJourneyId: uuid("child_journey_id"),
    /** In a desired journey, the touchpoint that it was copied from; null for an added one. */
    currentTouchpointId: uuid("current_touchpoint_id"),
    frontStage: text("front_stage").notNull().default(""),
    backStage: text("back_stage").notNull().default(""),
    systems: text("systems").notNull().default(""),
    expectedWaitMinutes: integer("expected_wait_minutes"),
    expectedEffort: integer("expected_effort"),
    measuredWaitMedianMinutes: integer("measured_wait_median_minutes"),
    measuredWaitP90Minutes: integer("measured_wait_p90_minutes"),
    momentOfTruth: boolean("moment_of_truth").notNull().default(false),
    momentOfTruthDecision: text("moment_of_truth_decision").notNull().default(""),
    trigger: text("trigger").notNull().default(""),
    lowTolerable: boolean("low_tolerable").notNull().default(false),
    scoreAssumed: integer("score_assumed"),
    scoreDesired: integer("score_desired"),
    reportedMean: doublePrecision("reported_mean"),
    reportedCount: integer("reported_count"),
    reportedInterviewed: boolean("reported_interviewed").notNull().default(false),
    reportedNewest: date("reported_newest", { mode: "string" }),
    monthlyVolume: integer("monthly_volume"),
    attachments: jsonb("attachments").$type<{ title: string; url: string }[]>().notNull().default([]),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "touchpoints_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "touchpoints_child_journey",
      columns: [table.organisationId, table.childJourneyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    foreignKey({
      name: "touchpoints_stage",
      columns: [table.organisationId, table.stageId],
      foreignColumns: [stages.organisationId, stages.id],
    }),
    foreignKey({
      name: "touchpoints_department",
      columns: [table.organisationId, table.departmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "touchpoints_current",
      columns: [table.organisationId, table.currentTouchpointId],
      foreignColumns: [table.organisationId as AnyPgColumn, table.id as AnyPgColumn],
    }),
    index("touchpoints_by_journey").on(table.organisationId, table.journeyId),
    index("touchpoints_by_child_journey").on(table.organisationId, table.childJourneyId),
    index("touchpoints_by_department").on(table.organisationId, table.departmentId),
    index("touchpoints_by_stage").on(table.organisationId, table.stageId, table.position),
  ],
);

/** That somebody vouched for a journey, what they looked at and what it was built on then: never changed. */
export const journeyReviews = pgTable(
  "journey_reviews",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    reviewedAt: momentColumn("reviewed_at").notNull().defaultNow(),
    reviewedBy: text("reviewed_by").notNull(),
    note: text("note").notNull().default(""),
    /** The checklist as it was, and what of it was ticked. */
    answers: jsonb("answers").notNull(),
    /** The service, channels and reported means that the next review is compared with. */
    basis: jsonb("basis").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "journey_reviews_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
    index("journey_reviews_by_journey").on(table.organisationId, table.journeyId, table.reviewedAt),
  ],
);

/** What a journey was when it was published: never changed afterwards. */
export const journeyVersions = pgTable(
  "journey_versions",
  {
    ...tenantColumns(),
    journeyId: uuid("journey_id").notNull(),
    number: integer("number").notNull(),
    note: text("note").notNull().default(""),
    /** The journey as its map query presented it. */
    snapshot: jsonb("snapshot").notNull(),
    score: doublePrecision("score"),
    publishedBy: text("published_by").notNull(),
    publishedAt: momentColumn("published_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("journey_versions_number").on(table.organisationId, table.journeyId, table.number),
    foreignKey({
      name: "journey_versions_journey",
      columns: [table.organisationId, table.journeyId],
      foreignColumns: [journeys.organisationId, journeys.id],
    }),
  ],
);
