import { beforeAll, describe, expect, it } from "vitest";
import { backlogFilters } from "@/lib/backlog/backlog-filters";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { buildScene, valueOf, type Scene } from "../journeys/journey-scene";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let journeyId: string;
beforeAll(async () => {
  scene = await buildScene();
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    state: "published",
  });
  journeyId = journey.id;
  const build = (title: string, more: Parameters<typeof buildImprovement>[1] = {}) =>
    buildImprovement(scene.organisationId, { title, departmentId: scene.it, ...more });
  await build("plain", { problem: "Nobody says ÆØÅ" });
  await build("focus", { focus: true, touchpointIds: journey.touchpointIds });
  await build("late", {
    dueOn: "2020-01-01",
    departmentId: scene.finance,
    assigneeId: scene.itEditor.userId,
  });
  await build("done late", {
    dueOn: "2020-01-01",
    state: "closed",
    outcome: "improved",
    closedAt: new Date(),
  });
  await build("done long ago", { state: "closed", outcome: "improved", closedAt: new Date("2020-01-01") });
  await build("not measured", { state: "closed", closedAt: new Date() });
  await build("gone", { archivedAt: new Date() });
});

const titles = async (search: Record<string, string>) => {
  const { improvements } = valueOf(await read(listImprovements, scene.viewer, backlogFilters(search)));
  return improvements.map(({ title }) => title).sort();
};

describe("the backlog", () => {
  it("is narrowed by what the address says", async () => {
    const all = ["done late", "done long ago", "focus", "late", "not measured", "plain"];
    expect(await titles({})).toEqual(all);
    expect(await titles({ includeArchived: "yes" })).toEqual([...all, "gone"].sort());
    expect(await titles({ state: "open" })).toEqual(["focus", "late", "plain"]);
    expect(await titles({ state: "closed" })).toEqual(["done late", "done long ago", "not measured"]);
    expect(await titles({ overdue: "yes" })).toEqual(["late"]);
    expect(await titles({ focus: "yes" })).toEqual(["focus"]);
    expect(await titles({ outcome: "improved" })).toEqual(["done late"]);
    expect(await titles({ outcome: "unknown" })).toEqual(["not measured"]);
    expect(await titles({ departmentId: scene.finance })).toEqual(["late"]);
    expect(await titles({ assigneeId: scene.itEditor.userId })).toEqual(["late"]);
    expect(await titles({ journeyId })).toEqual(["focus"]);
    expect(await titles({ text: "æøå" })).toEqual(["plain"]);
    expect(await titles({ text: "%" })).toEqual([]);
    expect(await titles({ departmentId: newId() })).toEqual([]);
  });

  it("leaves out filters that make no sense", async () => {
    const everything = await titles({});
    for (const search of [
      { state: "lost" },
      { departmentId: "x" },
      { overdue: "no" },
      { text: "" },
      { other: "1" },
    ]) {
      expect(await titles(search as Record<string, string>)).toEqual(everything);
    }
  });

  it("has what is in focus first, says how late it is, and who may propose", async () => {
    const backlog = valueOf(await read(listImprovements, scene.viewer, {}));
    expect(backlog.improvements[0]).toMatchObject({ title: "focus", focus: true });
    const daysLate = (title: string) => backlog.improvements.find((one) => one.title === title)?.daysLate;
    expect(daysLate("late")).toBeGreaterThan(1000);
    expect(daysLate("done late")).toBe(0);
    expect(backlog.mayPropose).toBe(false);
    expect(valueOf(await read(listImprovements, scene.member, {})).mayPropose).toBe(true);
  });
});
