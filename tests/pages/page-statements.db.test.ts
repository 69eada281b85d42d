import { beforeAll, describe, expect, it } from "vitest";
import { withIdentity } from "@/db/client";
import { createSession } from "@/lib/auth/create-session";
import { findSession } from "@/lib/auth/find-session";
import { listComments } from "@/lib/comments/queries/list-comments";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import type { Result } from "@/lib/core/result";
import { getDashboard } from "@/lib/insights/queries/get-dashboard";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { getDesiredDifference } from "@/lib/journeys/queries/get-desired-difference";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listNotifications } from "@/lib/notifications/queries/list-notifications";
import { getCounts } from "@/lib/organisations/queries/get-counts";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { statementsSent } from "../support/statements-sent";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

type Look = { actor: PersonActor; journeyId: string };

// What each page asks for, beside the session and the numbers in the navigation.
const pages: Record<string, (look: Look) => Promise<Result<unknown>>> = {
  dashboard: ({ actor }) => read(getDashboard, actor, { months: 3, departmentId: null }),
  "journeys list": ({ actor }) => read(listJourneys, actor, {}),
  map: ({ actor, journeyId }) => read(getJourneyMap, actor, { journeyId }),
  "desired journey": ({ actor, journeyId }) => read(getDesiredDifference, actor, { journeyId }),
  inbox: ({ actor }) => read(listNotifications, actor, {}),
  "comments of a journey": async ({ actor, journeyId }) => {
    const map = await read(getJourneyMap, actor, { journeyId });
    const subject = { kind: "journey" as const, id: journeyId as JourneyId };
    return map.ok ? read(listComments, actor, { subject }) : map;
  },
};

let sizes: Record<10 | 200, Look>;
beforeAll(async () => {
  sizes = { 10: await organisationWith(10), 200: await organisationWith(200) };
});

/** An organisation with one journey of so many touchpoints, every tenth of which is being improved. */
async function organisationWith(touchpoints: number): Promise<Look> {
  const { id } = await buildOrganisation();
  const { id: journeyId, touchpointIds } = await buildJourney(id, {
    stages: Array.from({ length: touchpoints / 10 }, () => ({
      touchpoints: Array.from({ length: 10 }, () => ({})),
    })),
  });
  for (const touchpointId of touchpointIds.filter((_, place) => place % 10 === 0)) {
    await buildImprovement(id, { touchpointIds: [touchpointId] });
  }
  const actor = await buildPerson(id, { role: "owner" });
  expect(await execute(startDesired, actor, { journeyId })).toMatchObject({ ok: true });
  return { actor, journeyId };
}

async function lookAt(page: string, look: Look): Promise<string[]> {
  const { userId } = look.actor;
  const token = await withIdentity((tx) => createSession(tx, { userId, connection: "test", userAgent: "" }));
  return statementsSent(async () => {
    expect(await findSession(token)).not.toBeNull();
    expect(await read(getCounts, look.actor, {})).toMatchObject({ ok: true });
    expect(await pages[page]?.(look)).toMatchObject({ ok: true });
  });
}

describe("what a page costs the database", () => {
  it.each(Object.keys(pages))(
    "%s: four statements at most, the same for 10 and for 200 touchpoints",
    async (page) => {
      const [few, many] = [await lookAt(page, sizes[10]), await lookAt(page, sizes[200])];
      expect(many).toEqual(few);
      expect(few.length).toBeGreaterThanOrEqual(3);
      expect(few.length).toBeLessThanOrEqual(4);
    },
  );
});
