import type { SeedImprovement } from "@/db/seed/seed-improvement";
import { changeImprovementState } from "@/lib/backlog/commands/change-improvement-state";
import { closeImprovement } from "@/lib/backlog/commands/close-improvement";
import { createImprovement } from "@/lib/backlog/commands/create-improvement";
import { setImprovementFocus } from "@/lib/backlog/commands/set-improvement-focus";
import { setImprovementTarget } from "@/lib/backlog/commands/set-improvement-target";
import { updateImprovement } from "@/lib/backlog/commands/update-improvement";
import { improvementStateSchema } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { must } from "./must";
import { under, type SeedWorld } from "./seed-world";

/** Makes an improvement as its story says: proposed, rated, approved, and as far as it came. */
export async function seedImprovementStory(world: SeedWorld, story: SeedImprovement): Promise<void> {
  const { calendar } = world;
  const author = under(world.people, story.author);
  const decider = under(world.people, "admin");
  const [journey, touchpoint] = story.touchpoint;
  let current: Improvement = await must(
    createImprovement,
    author,
    {
      fields: {
        title: story.title,
        problem: story.problem,
        proposal: story.proposal,
        benefitFor: story.benefitFor ?? "",
        departmentId: under(world.departments, story.department),
        touchpointIds: [under(world.touchpoints, `${journey}/${touchpoint}`)],
      },
    },
    calendar.clock(story.proposedDaysAgo),
  );
  const at = () => ({ improvementId: current.id, expectedVersion: current.version });
  for (const [state, daysAgo] of story.steps ?? []) {
    if (state === "assessed" && story.rating) {
      const [impact, effort, confidence] = story.rating;
      const changes = { impact, effort, confidence };
      current = await must(updateImprovement, decider, { ...at(), changes }, calendar.clock(daysAgo, 9));
    }
    if (state === "approved") current = await plan(world, story, current, daysAgo);
    if (state === "closed") {
      const [outcome, value, note] = story.outcome ?? ["improved", null, ""];
      current = await must(
        closeImprovement,
        decider,
        { ...at(), outcome, value, note },
        calendar.clock(daysAgo),
      );
    } else {
      const to = improvementStateSchema.exclude(["closed"]).parse(state);
      current = await must(changeImprovementState, decider, { ...at(), to }, calendar.clock(daysAgo));
    }
  }
  if (story.focus) {
    await must(
      setImprovementFocus,
      under(world.people, "leader"),
      { ...at(), focus: true },
      calendar.clock(30),
    );
  }
}

// With the approval come who does it, by when, and how it will be proved.
async function plan(
  { people, calendar }: SeedWorld,
  story: SeedImprovement,
  before: Improvement,
  daysAgo: number,
) {
  let current = before;
  const decider = under(people, "admin");
  const at = () => ({ improvementId: current.id, expectedVersion: current.version });
  if (story.assignee || story.dueInDays !== undefined) {
    const changes = {
      assigneeId: story.assignee ? under(people, story.assignee).userId : null,
      dueOn: story.dueInDays === undefined ? null : calendar.dateIn(story.dueInDays),
    };
    current = await must(updateImprovement, decider, { ...at(), changes }, calendar.clock(daysAgo, 11));
  }
  if (story.measure) {
    const [measure, baseline, target, reviewInDays] = story.measure;
    const proof = { measure, baseline, target, reviewOn: calendar.dateIn(reviewInDays) };
    current = await must(
      setImprovementTarget,
      decider,
      { ...at(), target: proof },
      calendar.clock(daysAgo, 12),
    );
  }
  return current;
}
