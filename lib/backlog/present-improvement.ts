import { calendarDateIn } from "@/lib/core/calendar-date";
import type { ReadContext } from "@/lib/core/context";
import { presentReported } from "@/lib/journeys/present-touchpoint";
import { toMoment, toMomentOrNull } from "@/lib/journeys/row-json";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { improvementAbilities } from "./improvement-abilities";
import type { LoadedImprovement } from "./improvement-json";
import { improvementSchema, type Improvement } from "./presented-improvement";
import { ageInDays } from "./rules/age-in-days";
import { daysLate } from "./rules/overdue";
import { priority } from "./rules/priority";
import { suggestedPriority } from "./rules/suggested-priority";
import { standingOf } from "./standing-of";

/** An improvement as its readers see it: a draft journey's touchpoints only for those who may see drafts. */
export function presentImprovement(ctx: ReadContext, loaded: LoadedImprovement): Improvement {
  const { row, policy } = loaded;
  const visible = loaded.touchpoints.filter(({ draft }) => !draft || ctx.can("journey.view-draft", {}));
  const standing = standingOf(row);
  return improvementSchema.parse({
    ...row,
    ...improvementAbilities(ctx, row, standing),
    department: loaded.department,
    assignee: row.assigneeId === null ? null : { id: row.assigneeId, name: loaded.assigneeName ?? "" },
    authorName: loaded.authorName,
    stateSince: toMoment(row.stateSince),
    daysInState: ageInDays(row.stateSince, ctx.now),
    daysLate: daysLate(row.dueOn, calendarDateIn(ctx.now, policy.timeZone), standing.state),
    closedAt: toMomentOrNull(row.closedAt),
    createdAt: toMoment(row.createdAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    priority: priority(row),
    suggestedPriority: suggestedPriority(
      visible.map(({ row: touchpoint }) => ({
        current:
          currentScore({ ...touchpoint, reported: presentReported(touchpoint) }, policy.minimumResponses)
            ?.value ?? null,
        desired: touchpoint.scoreDesired,
        momentOfTruth: touchpoint.momentOfTruth,
        monthlyVolume: touchpoint.monthlyVolume,
      })),
    ),
    touchpoints: visible.map(({ row: touchpoint, journeyTitle }) => ({
      id: touchpoint.id,
      title: touchpoint.title,
      journeyId: touchpoint.journeyId,
      journeyTitle,
    })),
  });
}
