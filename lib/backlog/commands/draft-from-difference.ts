import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { invalid, notFound } from "@/lib/core/errors";
import { journeyIdSchema, stageIdSchema, touchpointIdSchema, type DepartmentId } from "@/lib/core/ids";
import { locales } from "@/lib/i18n/locales";
import { lockJourney } from "@/lib/journeys/journey-row";
import { presentDesired } from "@/lib/journeys/present-desired";
import { readDesired } from "@/lib/journeys/read-desired";
import { namesIn } from "@/lib/journeys/rules/comparison/names-in";
import { differenceParts } from "../difference-parts";
import { differenceWords } from "../difference-words";
import { insertImprovement } from "../insert-improvement";
import { improvementSchema } from "../presented-improvement";
import { draftFromDifference as draft } from "../rules/draft-from-difference";

export const draftFromDifference = defineCommand({
  name: "improvement.draft-from-difference",
  summary: "Propose an improvement that takes up where a desired journey differs from the current one",
  input: z
    .strictObject({
      journeyId: journeyIdSchema,
      /** As the difference names them: the touchpoints as they are, and added ones. */
      touchpointIds: z.array(touchpointIdSchema).max(50),
      stageIds: z.array(stageIdSchema).max(50).default([]),
      locale: z.enum(locales),
    })
    .refine(({ touchpointIds, stageIds }) => touchpointIds.length + stageIds.length > 0, {
      path: ["touchpointIds"],
      message: "too_small",
    }),
  output: improvementSchema,
  async run(ctx, { journeyId, touchpointIds, stageIds, locale }) {
    const { leadDepartmentId, archivedAt } = await lockJourney(ctx, journeyId, "part");
    const { current, desired } = await readDesired(ctx, journeyId);
    // What is archived has taken its desired journey with it.
    if (!desired && !archivedAt) throw notFound();
    const difference = desired && presentDesired(ctx, current, desired);
    const wanted = new Set<string>([...stageIds, ...touchpointIds]);
    const parts = difference ? differenceParts(difference).filter(({ id }) => wanted.has(id)) : [];
    const owners = parts.map((part): DepartmentId => part.departmentId ?? leadDepartmentId);
    ctx.authorise("improvement.propose", { departmentIds: [...new Set([leadDepartmentId, ...owners])] });
    if (archivedAt || !difference) throw invalid({ "": "archived" });
    if (parts.length < wanted.size) throw invalid({ touchpointIds: "no-difference" });
    const words = differenceWords(locale, namesIn([difference.from.snapshot, difference.to.snapshot]));
    const [only] = parts;
    return insertImprovement(ctx, draft(parts, words, leadDepartmentId), {
      proof: parts.length === 1 ? only?.proof : undefined,
      stageIds: difference.stages.flatMap(({ id }) => (wanted.has(id) ? id : [])),
    });
  },
});
