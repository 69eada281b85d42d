import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { createTouchpoints } from "@/lib/journeys/commands/create-touchpoints";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

async function build() {
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: [{ touchpoints: [{ title: "a" }, { title: "z" }] }],
  });
  const [stage] = journey.stages;
  const [first] = journey.touchpointIds;
  if (!stage || !first) throw new Error("the factory left something out");
  const standing = async () =>
    valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id })).stages[0]?.touchpoints.map(
      ({ title }) => title,
    );
  return { stageId: stage.id, first, standing };
}

const one = (title: string, departmentId: string | null, fields: object = {}) => ({
  departmentId,
  fields: { title, kind: "contact", channel: "phone", ...fields },
});
const add = (actor: Actor, input: object) => execute(createTouchpoints, actor, input);

it("adds all of them, one after another, each with a line in the log", async () => {
  const { stageId, first, standing } = await build();
  const list = [one("b", scene.it), one("c", scene.finance), one("d", null)];
  const { touchpoints } = valueOf(await add(scene.itEditor, { stageId, after: first, touchpoints: list }));
  expect(touchpoints.map(({ title, departmentId, control }) => [title, departmentId, control])).toEqual([
    ["b", scene.it, "owned"],
    ["c", scene.finance, "owned"],
    ["d", null, "uncontrolled"],
  ]);
  expect(await standing()).toEqual(["a", "b", "c", "d", "z"]);
  for (const { id } of touchpoints)
    expect(await entriesOf(scene.organisationId, id)).toMatchObject([{ action: "touchpoint.create" }]);
  valueOf(
    await add(scene.itEditor, {
      stageId,
      after: null,
      touchpoints: [one("0", scene.it), one("1", scene.it)],
    }),
  );
  valueOf(await add(scene.itEditor, { stageId, touchpoints: [one("zz", scene.it)] }));
  expect(await standing()).toEqual(["0", "1", "a", "b", "c", "d", "z", "zz"]);
});

it("adds none when one of them is not to be added", async () => {
  const { stageId, first, standing } = await build();
  const cases = [
    [scene.financeEditor, [one("x", scene.finance), one("y", scene.it)], forbidden],
    [scene.itEditor, [one("x", scene.it), one("y", newId())], notFound],
    [
      scene.itEditor,
      [one("x", scene.it), one("y", scene.archived)],
      invalid({ "touchpoints.1.departmentId": "archived" }),
    ],
    [
      scene.itEditor,
      [one("x", scene.it), one("y", null, { control: "partner" })],
      invalid({ "touchpoints.1.departmentId": "department-required" }),
    ],
    [
      scene.itEditor,
      [one("x", scene.it), one(" ", scene.it)],
      invalid({ "touchpoints.1.fields.title": "required" }),
    ],
    [scene.itEditor, [], invalid({ touchpoints: "too_small" })],
  ] as const;
  for (const [actor, touchpoints, refusal] of cases)
    expect(await add(actor, { stageId, after: first, touchpoints })).toEqual(refusal);
  expect(await standing()).toEqual(["a", "z"]);
});
