import type { SeedJourney, SeedTouchpoint } from "@/db/seed/seed-journey";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { channelSchema, type TouchpointFields } from "@/lib/journeys/model";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { read } from "@/lib/core/read";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { must } from "./must";
import { under, type SeedWorld } from "./seed-world";

const minutesADay = 1440;
const minutes = (days: number | undefined) => (days === undefined ? null : Math.round(days * minutesADay));

/** Makes a journey as its story says: begun, published now and then, its scores corrected in between. */
export async function seedJourneyStory(world: SeedWorld, story: SeedJourney): Promise<void> {
  const { system, calendar } = world;
  const written = story.stages.flatMap((stage) => stage.touchpoints);
  const begun = await must(
    importJourney,
    system,
    {
      title: story.title,
      goal: story.goal,
      expectations: story.expectations,
      desiredExperience: story.desiredExperience,
      realisticExperience: story.realisticExperience,
      scopeStart: story.scopeStart,
      scopeEnd: story.scopeEnd,
      serviceId: under(world.services, story.service),
      parentJourneyId: story.parent ? under(world.journeys, story.parent) : null,
      personaIds: story.personas.map((key) => under(world.personas, key)),
      leadDepartmentId: under(world.departments, story.lead),
      stages: story.stages.map(({ touchpoints, ...stage }) => ({
        ...stage,
        touchpoints: touchpoints.map((one) => ({
          ...fieldsOf(one, firstBelief(one, written.indexOf(one), story)),
          departmentId: one.department ? under(world.departments, one.department) : null,
        })),
      })),
    },
    calendar.clock(story.createdDaysAgo),
  );
  world.journeys.set(story.key, begun.id);
  const [first, ...later] = story.publishedDaysAgo;
  if (first !== undefined) await publish(world, story.key, first);
  await correctBeliefs(world, story, later.at(-1) ?? first ?? story.createdDaysAgo);
  for (const daysAgo of later) await publish(world, story.key, daysAgo);
  for (const stage of (await mapOf(world, story.key)).stages) {
    for (const { id, title } of stage.touchpoints) world.touchpoints.set(`${story.key}/${title}`, id);
  }
}

// Staff believe better or worse of some touchpoints at first: that is what the history and the trend show.
function firstBelief(
  { assumed }: SeedTouchpoint,
  place: number,
  { createdDaysAgo }: SeedJourney,
): number | null {
  if (assumed === undefined) return null;
  if (place % 4 !== 1) return assumed;
  return Math.max(-2, Math.min(2, assumed + (createdDaysAgo % 3 === 0 ? -1 : 1)));
}

async function correctBeliefs(world: SeedWorld, story: SeedJourney, daysAgo: number): Promise<void> {
  const touchpoints = (await mapOf(world, story.key)).stages.flatMap((stage) => stage.touchpoints);
  const written = story.stages.flatMap((stage) => stage.touchpoints);
  const editors = [...world.people.values()];
  for (const [place, one] of written.entries()) {
    const touchpoint = touchpoints[place];
    if (!touchpoint || one.assumed === undefined || touchpoint.scoreAssumed === one.assumed) continue;
    const editor = editors.find(({ departments }) =>
      departments.some(({ departmentId }) => departmentId === touchpoint.departmentId),
    );
    await must(
      updateTouchpoint,
      editor ?? world.system,
      {
        touchpointId: touchpoint.id,
        expectedVersion: touchpoint.version,
        changes: { scoreAssumed: one.assumed },
      },
      world.calendar.clock(daysAgo + 3, 9 + (place % 6)),
    );
  }
}

async function publish(world: SeedWorld, key: string, daysAgo: number): Promise<void> {
  const { journey } = await mapOf(world, key);
  const input = { journeyId: journey.id, expectedVersion: journey.version, note: "" };
  await must(publishJourney, under(world.people, "admin"), input, world.calendar.clock(daysAgo, 15));
}

async function mapOf(world: SeedWorld, key: string): Promise<JourneyMap> {
  const map = await read(getJourneyMap, world.system, { journeyId: under(world.journeys, key) });
  if (!map.ok) throw new Error(`the map of ${key} cannot be read`);
  return map.value;
}

function fieldsOf(
  one: SeedTouchpoint,
  assumed: number | null,
): Partial<TouchpointFields> & Pick<TouchpointFields, "title" | "kind" | "channel"> {
  return {
    title: one.title,
    does: one.does,
    thinks: one.thinks,
    kind: one.kind ?? "contact",
    channel: channelSchema.parse(one.channel),
    initiator: one.from ?? "customer",
    control: one.control ?? (one.department ? "owned" : "uncontrolled"),
    scoreAssumed: assumed,
    scoreDesired: one.desired ?? null,
    expectedWaitMinutes: minutes(one.expectedDays),
    measuredWaitMedianMinutes: minutes(one.measuredDays?.[0]),
    measuredWaitP90Minutes: minutes(one.measuredDays?.[1]),
    expectedEffort: one.effort ?? null,
    momentOfTruth: one.decides !== undefined,
    momentOfTruthDecision: one.decides ?? "",
    trigger: one.trigger ?? "",
    lowTolerable: one.tolerable ?? false,
    backStage: one.backStage ?? "",
    systems: one.systems ?? "",
    monthlyVolume: one.monthly ?? null,
  };
}
