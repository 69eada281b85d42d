import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { execute } from "@/lib/core/execute";
import type { PersonActor } from "@/lib/core/actor";
import type { Announcement } from "@/lib/events/announcement";
import { hearAnnouncements, stopHearing } from "@/lib/events/hear-announcements";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

const database = useTestDatabase();
let mine: { person: PersonActor; journey: BuiltJourney };
const heard: (Announcement | null)[] = [];

async function someone() {
  const { id } = await buildOrganisation();
  return { person: await buildPerson(id, { role: "owner" }), journey: await buildJourney(id) };
}

beforeAll(async () => {
  mine = await someone();
});
afterAll(stopHearing);

const versions = new Map<string, number>();
async function change({ person, journey }: typeof mine, refused = false): Promise<void> {
  const expectedVersion = refused ? 99 : (versions.get(journey.id) ?? 1);
  const result = await execute(updateJourney, person, {
    journeyId: journey.id,
    expectedVersion,
    changes: { goal: `The goal after version ${expectedVersion}` },
  });
  expect(result.ok).toBe(!refused);
  if (result.ok) versions.set(journey.id, result.value.version);
}

const about = (journeyId: string) => heard.filter((one) => one?.journeyIds.includes(journeyId));

test("a committed command is heard, with its ids and nothing else; a refused one is not", async () => {
  hearAnnouncements({ changed: (announcement) => heard.push(announcement), here: () => {} });
  // From here on it listens.
  await vi.waitFor(() => expect(heard).toEqual([null]));
  await change(mine, true);
  await change(mine);
  await vi.waitFor(() => expect(about(mine.journey.id)).toHaveLength(1));
  expect(heard).toEqual([
    null,
    {
      organisationId: mine.person.organisationId,
      journeyIds: [mine.journey.id],
      entityIds: [mine.journey.id],
    },
  ]);
});

test("when the connection breaks it comes back, and says that something may have been missed", async () => {
  heard.length = 0;
  await database.asApplication(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'throughline-listening' and datname = current_database()",
  );
  await vi.waitFor(() => expect(heard).toEqual([null]), 15_000);
  await change(mine);
  await vi.waitFor(() => expect(about(mine.journey.id)).toHaveLength(1));
});
