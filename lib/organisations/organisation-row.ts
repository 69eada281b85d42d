import type { organisations } from "@/db/schema";
import { organisationSchema, type Organisation } from "./model";

export const presentOrganisation = (row: typeof organisations.$inferSelect): Organisation =>
  organisationSchema.parse(row);
