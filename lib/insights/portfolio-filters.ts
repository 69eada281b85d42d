import { z } from "zod";
import { departmentIdSchema, serviceIdSchema } from "@/lib/core/ids";

export const portfolioStandings = ["due", "worse"] as const;

export const portfolioFiltersSchema = z.strictObject({
  serviceId: serviceIdSchema.optional(),
  /** Leads them. */
  departmentId: departmentIdSchema.optional(),
  /** Only what is due for review, or has got worse since its last version. */
  standing: z.enum(portfolioStandings).optional(),
});
export type PortfolioFilters = z.infer<typeof portfolioFiltersSchema>;

const { serviceId, departmentId, standing } = portfolioFiltersSchema.shape;
const addressSchema = z.object({
  serviceId: serviceId.catch(undefined),
  departmentId: departmentId.catch(undefined),
  standing: standing.catch(undefined),
});

/** The filters as the address carries them; what makes no sense is left out. */
export function portfolioFilters(said: Record<string, string | string[] | undefined>): PortfolioFilters {
  return addressSchema.parse(said);
}
