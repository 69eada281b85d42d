import { z } from "zod";
import { departmentIdSchema } from "@/lib/core/ids";

/** Months that the dashboard can look back. */
export const dashboardPeriods = [1, 3, 6, 12] as const;

const periodSchema = z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]);

export const dashboardFiltersSchema = z.strictObject({
  months: periodSchema,
  departmentId: departmentIdSchema.nullable(),
});
export type DashboardFilters = z.infer<typeof dashboardFiltersSchema>;

/** The filters as the address carries them; what makes no sense is the usual. */
export function dashboardFilters(
  searchParams: Record<string, string | string[] | undefined>,
): DashboardFilters {
  return {
    months: periodSchema.catch(3).parse(Number(searchParams.months)),
    departmentId: departmentIdSchema
      .nullable()
      .catch(null)
      .parse(searchParams.departmentId ?? null),
  };
}
