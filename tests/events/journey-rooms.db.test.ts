import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newId } from "@/lib/core/ids";
import type { OrganisationId, JourneyId, UserId } from "@/lib/core/ids";
import { queryOutsideTenants } from "@/db/client";
import { announcementChannel } from "@/lib/events/announcement";
import { announcePresence } from "@/lib/events/announce-presence";
import { hearAnnouncements, stopHearing } from "@/lib/events/hear-announcements";
import { JourneyRooms, roomKey } from "@/lib/events/journey-rooms";
import { watchJourneys } from "@/lib/events/watch-journeys";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const [mine, theirs] = [newId<"organisation">(), newId<"organisation">()] as unknown as OrganisationId[];
const [journey, other] = [newId<"journey">(), newId<"journey">()] as unknown as JourneyId[];
const asked: string[][] = [];
const refused = new Set<string>();
let answered = () => Promise.resolve();
const rooms = new JourneyRooms<string>(async (names) => {
  asked.push([...names]);
  await answered();
  return names.map((name) => !refused.has(name));
});

// On a busy machine a word may take more than the second that is usual.
const eventually = (check: () => void) => vi.waitFor(check, 15_000);

beforeAll(async () => {
  // From here on it listens: nothing that follows is said before anybody hears.
  let listening = false;
  hearAnnouncements({ changed: () => (listening = true), here: () => {} });
  await eventually(() => expect(listening).toBe(true));
});
afterAll(stopHearing);

const change = (organisationId: unknown, ...journeyIds: unknown[]) =>
  queryOutsideTenants("select pg_notify($1, $2)", [
    announcementChannel,
    JSON.stringify({ organisationId, journeyIds, entityIds: [] }),
  ]);

/** Somebody who watches a journey, what they were told so far, and whether that is all. */
function watch(
  name: string,
  organisationId = mine,
  journeyId = journey,
  isBehind = () => Promise.resolve(false),
  further: readonly JourneyId[] = [],
) {
  const state = { told: "", ended: false, left: 0 };
  const decoder = new TextDecoder();
  const leave = watchJourneys(rooms, {
    watched: [journeyId, ...further].map((id) => ({
      key: roomKey(String(organisationId), String(id)),
      who: name,
      isBehind,
    })),
    refused: [roomKey(String(organisationId), "never-mine")],
    to: {
      write: (words) => (state.told += decoder.decode(words)),
      end: () => (state.ended = true),
    },
    left: () => (state.left += 1),
  });
  const changes = () => state.told.split("event: changed").length - 1;
  const lastHere = () => {
    const told = /.*event: here\ndata: (.*)\n/s.exec(state.told)?.[1] ?? "{}";
    return (JSON.parse(told) as { present?: unknown }).present;
  };
  return { state, changes, lastHere, leave };
}

test("all who watch a journey are told of its change, after one question for all; nobody else is", async () => {
  const watching = [watch("one"), watch("two"), watch("three")];
  const elsewhere = [watch("stranger", theirs), watch("neighbour", mine, other)];
  asked.length = 0;
  await change(mine, journey);
  await change(mine, journey);
  await eventually(() => expect(watching.every(({ changes }) => changes() > 0)).toBe(true));
  expect(asked.every((names) => names.join() === "one,two,three")).toBe(true);
  await change(theirs, journey);
  await change(mine, other);
  await eventually(() => expect(elsewhere.every(({ changes }) => changes() > 0)).toBe(true));
  expect(elsewhere.map(({ changes }) => changes())).toEqual([1, 1]);
  for (const one of [...watching, ...elsewhere]) one.leave();
  await eventually(() => expect(rooms.size).toBe(0));
});

test("who may not see it any more is told nothing and sent away; the rest stay", async () => {
  const [stays, goes] = [watch("stays"), watch("goes")];
  refused.add("goes");
  await change(mine, journey);
  await eventually(() => expect(goes.state.ended).toBe(true));
  expect(goes.changes()).toBe(0);
  await eventually(() => expect(stays.changes()).toBe(1));
  expect(goes.state.left).toBe(1);
  expect(rooms.size).toBe(1);
  stays.leave();
  await eventually(() => expect(stays.state).toMatchObject({ ended: true, left: 1 }));
});

test("who is here is told to those who are, and to those who come; of another organisation's nothing", async () => {
  const [first, stranger] = [watch("first"), watch("second", theirs)];
  const [tab, userId] = [newId<"tab">(), newId<"user">() as unknown as UserId];
  const place = { touchpointId: null, field: null };
  const say = (gone: boolean) =>
    announcePresence({
      organisationId: mine as OrganisationId,
      journeyId: journey as JourneyId,
      tab,
      userId,
      place,
      gone,
    });
  await say(false);
  await eventually(() => expect(first.lastHere()).toEqual([{ tab, userId, place }]));
  const later = watch("later");
  await eventually(() => expect(later.lastHere()).toEqual([{ tab, userId, place }]));
  await say(true);
  await eventually(() => expect([first.lastHere(), later.lastHere()]).toEqual([[], []]));
  expect(stranger.lastHere()).toEqual([]);
  for (const one of [first, later, stranger]) one.leave();
});

test("who comes while others are told, and whose page was read before, is told as well", async () => {
  const first = watch("first");
  const { promise, resolve } = Promise.withResolvers<undefined>();
  answered = () => promise;
  asked.length = 0;
  await change(mine, journey);
  await eventually(() => expect(asked).toEqual([["first"]]));
  // Comes, and sees the journey change, while it is still asked who may be told of the change before.
  const later = watch("later");
  await change(mine, journey);
  await eventually(() => expect(asked).toEqual([["first"], ["first", "later"]]));
  resolve(undefined);
  await eventually(() => expect([first.changes(), later.changes()]).toEqual([2, 1]));
  answered = () => Promise.resolve();

  const behind = watch("behind", mine, journey, () => Promise.resolve(true));
  const unsure = watch("unsure", mine, journey, () => Promise.reject(new Error("nobody knows")));
  await eventually(() => expect([behind.changes(), unsure.changes()]).toEqual([1, 1]));
  expect(later.changes()).toBe(1);
  for (const one of [first, later, behind, unsure]) one.leave();
});

test("one stream tells of several journeys, of each by itself, and goes on without the one that is refused", async () => {
  const both = watch("both", mine, journey, () => Promise.resolve(false), [other as JourneyId]);
  expect(rooms.size).toBe(2);
  await change(mine, other);
  await eventually(() => expect(both.state.told).toContain(`event: changed\ndata: ${String(other)}\n`));
  expect(both.state.told).not.toContain(`event: changed\ndata: ${String(journey)}\n`);
  expect(both.state.told).toContain("event: refused\ndata: never-mine\n");
  refused.add("both");
  await change(mine, other);
  await eventually(() => expect(both.state.told).toContain(`event: refused\ndata: ${String(other)}\n`));
  expect([rooms.size, both.state.ended]).toEqual([1, false]);
  await change(mine, journey);
  await eventually(() => expect(both.state).toMatchObject({ ended: true, left: 1 }));
  expect(both.changes()).toBe(1);
  expect(rooms.size).toBe(0);
});

test("after a connection that broke everybody is told to look", async () => {
  const one = watch("one");
  await queryOutsideTenants(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'throughline-listening' and datname = current_database()",
    [],
  );
  await eventually(() => expect(one.changes()).toBe(1));
  one.leave();
});
