import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { momentColumn, tenantColumns, timeColumns } from "./columns";
import { departments } from "./departments";
import { stages, touchpoints } from "./journeys";
import { memberships } from "./people";

export const improvements = pgTable(
  "improvements",
  {
    ...tenantColumns(),
    title: text("title").notNull(),
    problem: text("problem").notNull().default(""),
    proposal: text("proposal").notNull().default(""),
    expectedBenefit: text("expected_benefit").notNull().default(""),
    benefitFor: text("benefit_for").notNull().default(""),
    why: text("why").notNull().default(""),
    impact: integer("impact"),
    effort: integer("effort"),
    confidence: integer("confidence"),
    cost: integer("cost"),
    hours: integer("hours"),
    departmentId: uuid("department_id").notNull(),
    assigneeId: uuid("assignee_id"),
    /** Who proposed it; null when a script did. */
    authorId: uuid("author_id"),
    dueOn: date("due_on", { mode: "string" }),
    state: text("state").notNull().default("proposed"),
    stateSince: momentColumn("state_since").notNull().defaultNow(),
    /** The state an improvement on hold returns to. */
    heldFrom: text("held_from"),
    focus: boolean("focus").notNull().default(false),
    measure: text("measure"),
    baseline: doublePrecision("baseline"),
    target: doublePrecision("target"),
    reviewOn: date("review_on", { mode: "string" }),
    outcome: text("outcome"),
    /** What the measure said at the close. */
    outcomeValue: doublePrecision("outcome_value"),
    outcomeNote: text("outcome_note").notNull().default(""),
    approvedAt: momentColumn("approved_at"),
    closedAt: momentColumn("closed_at"),
    version: integer("version").notNull().default(1),
    archivedAt: momentColumn("archived_at"),
    ...timeColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "improvements_department",
      columns: [table.organisationId, table.departmentId],
      foreignColumns: [departments.organisationId, departments.id],
    }),
    foreignKey({
      name: "improvements_assignee",
      columns: [table.organisationId, table.assigneeId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    foreignKey({
      name: "improvements_author",
      columns: [table.organisationId, table.authorId],
      foreignColumns: [memberships.organisationId, memberships.userId],
    }),
    index("improvements_by_state").on(table.organisationId, table.state),
  ],
);

/** The touchpoints an improvement concerns. */
export const improvementTouchpoints = pgTable(
  "improvement_touchpoints",
  {
    ...tenantColumns(),
    improvementId: uuid("improvement_id").notNull(),
    touchpointId: uuid("touchpoint_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("improvement_touchpoints_once").on(table.organisationId, table.improvementId, table.touchpointId),
    foreignKey({
      name: "improvement_touchpoints_improvement",
      columns: [table.organisationId, table.improvementId],
      foreignColumns: [improvements.organisationId, improvements.id],
    }),
    foreignKey({
      name: "improvement_touchpoints_touchpoint",
      columns: [table.organisationId, table.touchpointId],
      foreignColumns: [touchpoints.organisationId, touchpoints.id],
    }),
    index("improvement_touchpoints_by_touchpoint").on(table.organisationId, table.touchpointId),
  ],
);

/** The stages an improvement takes up: one may have no touchpoint by which it would be known. */
export const improvementStages = pgTable(
  "improvement_stages",
  {
    ...tenantColumns(),
    improvementId: uuid("improvement_id").notNull(),
    stageId: uuid("stage_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("improvement_stages_once").on(table.organisationId, table.improvementId, table.stageId),
    foreignKey({
      name: "improvement_stages_improvement",
      columns: [table.organisationId, table.improvementId],
      foreignColumns: [improvements.organisationId, improvements.id],
    }),
    foreignKey({
      name: "improvement_stages_stage",
      columns: [table.organisationId, table.stageId],
      foreignColumns: [stages.organisationId, stages.id],
    }),
    index("improvement_stages_by_stage").on(table.organisationId, table.stageId),
  ],
);
