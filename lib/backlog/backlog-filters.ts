import { z } from "zod";
import { lineSchema } from "@/lib/core/fields";
import { departmentIdSchema, journeyIdSchema, touchpointIdSchema, userIdSchema } from "@/lib/core/ids";
import { improvementStateSchema, outcomeSchema } from "./model";

/** What the backlog can be narrowed to. */
export const backlogFiltersSchema = z.strictObject({
  /** One state, or all open ones. */
  state: z.enum([...improvementStateSchema.options, "open"]).optional(),
  departmentId: departmentIdSchema.optional(),
  assigneeId: userIdSchema.optional(),
  journeyId: journeyIdSchema.optional(),
  touchpointId: touchpointIdSchema.optional(),
  overdue: z.boolean().optional(),
  focus: z.boolean().optional(),
  /** Closed in the last twelve months with this outcome; `unknown` is without one. */
  outcome: z.enum([...outcomeSchema.options, "unknown"]).optional(),
  /** In the title or the problem. */
  text: lineSchema.optional(),
  includeArchived: z.boolean().optional(),
});
export type BacklogFilters = z.output<typeof backlogFiltersSchema>;

/** The filters as the address carries them ("yes" for what is on); what makes no sense is left out. */
export function backlogFilters(searchParams: Record<string, string | string[] | undefined>): BacklogFilters {
  const flags = new Set(["overdue", "focus", "includeArchived"]);
  const given: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(backlogFiltersSchema.shape)) {
    const value = searchParams[name];
    if (value === undefined || value === "") continue;
    const parsed = schema.safeParse(flags.has(name) ? value === "yes" || undefined : value);
    if (parsed.success && parsed.data !== undefined) given[name] = parsed.data;
  }
  return backlogFiltersSchema.parse(given);
}
