import { z } from "zod";
import { departmentIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { journeyStateSchema } from "./model";

const filtersSchema = z.object({
  text: z.string().trim().min(1).max(200).optional().catch(undefined),
  departmentId: departmentIdSchema.optional().catch(undefined),
  serviceId: serviceIdSchema.optional().catch(undefined),
  state: journeyStateSchema.optional().catch(undefined),
  includeArchived: z
    .literal("yes")
    .transform(() => true as const)
    .optional()
    .catch(undefined),
});

/** The list's filters as the address carries them; what makes no sense is left out rather than refused. */
export type JourneyFilters = z.output<typeof filtersSchema>;

export function journeyFilters(searchParams: Record<string, string | string[] | undefined>): JourneyFilters {
  const parsed = filtersSchema.parse(searchParams);
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}
