import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations, stages } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid, notFound } from "@/lib/core/errors";
import { touchpointIdSchema } from "@/lib/core/ids";
import { locales } from "@/lib/i18n/locales";
import { lockJourney } from "@/lib/journeys/journey-row";
import { loadTouchpoint } from "@/lib/journeys/load-touchpoint";
import { touchpointFacts } from "@/lib/journeys/rules/touchpoint-facts";
import { findTouchpoint } from "@/lib/journeys/touchpoint-row";
import { draftProof } from "../draft-proof";
import { draftWords } from "../draft-words";
import { insertImprovement } from "../insert-improvement";
import { improvementSchema } from "../presented-improvement";
import { draftFromTouchpoint as draft } from "../rules/draft-from-touchpoint";

export const draftFromTouchpoint = defineCommand({
  name: "improvement.draft-from-touchpoint",
  summary: "Propose an improvement that quotes a touchpoint's facts",
  input: z.strictObject({ touchpointId: touchpointIdSchema, locale: z.enum(locales) }),
  output: improvementSchema,
  async run(ctx, { touchpointId, locale }) {
    const row = await findTouchpoint(ctx, touchpointId);
    const journey = await lockJourney(ctx, row.journeyId, "part");
    ctx.authorise("improvement.propose", { departmentIds: [row.departmentId ?? journey.leadDepartmentId] });
    if (row.archivedAt || journey.archivedAt) throw invalid({ "": "archived" });
    const touchpoint = await loadTouchpoint(ctx, touchpointId, journey);
    const [stage] = await ctx.tx.select({ name: stages.name }).from(stages).where(eq(stages.id, row.stageId));
    const [organisation] = await ctx.tx.select().from(organisations);
    if (!stage || !organisation) throw notFound();
    const { minimumResponses } = organisation;
    const facts = touchpointFacts(touchpoint, { minimumResponses, stageName: stage.name });
    const words = draftWords(locale);
    return insertImprovement(ctx, draft(facts, words, journey.leadDepartmentId), {
      proof: draftProof(touchpoint, facts.opening, minimumResponses),
    });
  },
});
