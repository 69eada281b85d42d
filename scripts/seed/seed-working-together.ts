import { seedOffers, seedSuggestions, type SeedOffer, type SeedSuggestion } from "@/db/seed/suggestions";
import { seedThreads, type SeedThread } from "@/db/seed/threads";
import { createComment } from "@/lib/comments/commands/create-comment";
import type { CommentId, TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { offerHandOver } from "@/lib/hand-overs/commands/offer-hand-over";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { createSuggestion } from "@/lib/suggestions/commands/create-suggestion";
import { decideSuggestion } from "@/lib/suggestions/commands/decide-suggestion";
import { chosenFieldsSchema } from "@/lib/suggestions/model";
import { must } from "./must";
import { under, type SeedWorld } from "./seed-world";

/** What departments tell one another: suggestions, an offer, threads with mentions, and so what is in inboxes. */
export async function seedWorkingTogether(world: SeedWorld): Promise<void> {
  for (const suggestion of seedSuggestions) await suggest(world, suggestion);
  for (const offer of seedOffers) await makeOffer(world, offer);
  for (const thread of seedThreads) await talk(world, thread);
}

async function suggest(world: SeedWorld, { touchpoint, author, daysAgo, ...said }: SeedSuggestion) {
  const { people, calendar } = world;
  const target = await standing(world, touchpoint);
  const { decided, ...suggested } = said;
  const { id, version } = await must(
    createSuggestion,
    under(people, author),
    { ...target, ...suggested },
    calendar.clock(daysAgo, 11),
  );
  if (!decided) return;
  const [by, decidedDaysAgo, accepted, word] = decided;
  const decision = {
    suggestionId: id,
    expectedVersion: version,
    touchpointVersion: target.expectedVersion,
    accepted: chosenFieldsSchema.parse(accepted),
    word,
  };
  await must(decideSuggestion, under(people, by), decision, calendar.clock(decidedDaysAgo, 14));
}

async function makeOffer(world: SeedWorld, { touchpoint, author, to, daysAgo, reason }: SeedOffer) {
  const departmentId = under(world.departments, to);
  const input = { ...(await standing(world, touchpoint)), departmentId, reason };
  await must(offerHandOver, under(world.people, author), input, world.calendar.clock(daysAgo, 9));
}

async function talk({ people, journeys, touchpoints, calendar }: SeedWorld, { on, said }: SeedThread) {
  const [journey, title] = on;
  const subject = title
    ? { kind: "touchpoint" as const, id: under(touchpoints, `${journey}/${title}`) }
    : { kind: "journey" as const, id: under(journeys, journey) };
  let replyTo: CommentId | null = null;
  for (const [author, daysAgo, text] of said) {
    const body = text.replace(/@\{([a-z-]+)\}/g, (_, key: string) => `@[${under(people, key).membershipId}]`);
    const made: { id: CommentId } = await must(
      createComment,
      under(people, author),
      { subject, body, replyTo },
      calendar.clock(daysAgo, 13),
    );
    replyTo ??= made.id;
  }
}

/** A touchpoint as it stands, as one who changes it says that one has seen it. */
async function standing(world: SeedWorld, [journey, title]: readonly [string, string]) {
  const map = await read(getJourneyMap, world.system, { journeyId: under(world.journeys, journey) });
  const touchpointId: TouchpointId = under(world.touchpoints, `${journey}/${title}`);
  const all = map.ok ? map.value.stages.flatMap((stage) => stage.touchpoints) : [];
  const found = all.find(({ id }) => id === touchpointId);
  if (!found) throw new Error(`${journey} has no touchpoint ${title}`);
  return { touchpointId, expectedVersion: found.version };
}
