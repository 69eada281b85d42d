import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneyVersions } from "@/lib/journeys/queries/list-journey-versions";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, valueOf, type Scene } from "./journey-scene";
import { entriesOf, eventsOf } from "./recorded";

const { asOwner } = useTestDatabase();

let scene: Scene;
let journey: BuiltJourney;
beforeAll(async () => {
  scene = await buildScene();
  journey = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it });
});

const mapOf = async () => valueOf(await read(getJourneyMap, scene.owner, { journeyId: journey.id }));
const change = () => ({
  touchpointId: journey.touchpointIds[0] ?? "",
  expectedVersion: 1,
  changes: { title: "New" },
});

describe("a write, its audit entry and its event", () => {
  it("come together", async () => {
    const fields = { title: "Added", kind: "contact", channel: "chat" };
    const stageId = journey.stages[0]?.id;
    const input = { stageId, departmentId: scene.it, fields };
    const { id } = valueOf(await execute(createTouchpoint, scene.itEditor, input));
    expect(await entriesOf(scene.organisationId, id)).toMatchObject([
      {
        action: "touchpoint.create",
        journeyId: journey.id,
        actorName: scene.itEditor.name,
        after: { ...fields, stageId },
      },
    ]);
    expect(await eventsOf(scene.organisationId, id)).toEqual(["touchpoint.create"]);
  });

  it("are all gone when the command fails at its very end", async () => {
    const before = await mapOf();
    const failing = { ...updateTouchpoint, output: updateTouchpoint.output.refine(() => false) };
    expect(await execute(failing, scene.owner, change())).toMatchObject({
      ok: false,
      error: { kind: "internal" },
    });
    const publishing = { ...publishJourney, output: publishJourney.output.refine(() => false) };
    const input = { journeyId: journey.id, expectedVersion: 1 };
    expect(await execute(publishing, scene.owner, input)).toMatchObject({ error: { kind: "internal" } });
    expect(await mapOf()).toEqual(before);
    expect(valueOf(await read(listJourneyVersions, scene.owner, { journeyId: journey.id })).versions).toEqual(
      [],
    );
    expect(await entriesOf(scene.organisationId, change().touchpointId)).toEqual([]);
    expect(await eventsOf(scene.organisationId, change().touchpointId)).toEqual([]);
  });

  it("are all gone when the event, or the entry, cannot be written", async () => {
    const before = await mapOf();
    for (const table of ["outbox_events", "audit_entries"]) {
      await asOwner(`revoke insert on ${table} from throughline_app`);
      expect(await execute(updateTouchpoint, scene.owner, change())).toMatchObject({
        error: { kind: "internal" },
      });
      await asOwner(`grant insert on ${table} to throughline_app`);
    }
    expect(await mapOf()).toEqual(before);
    expect(await entriesOf(scene.organisationId, change().touchpointId)).toEqual([]);
    valueOf(await execute(updateTouchpoint, scene.owner, change()));
    expect(await eventsOf(scene.organisationId, change().touchpointId)).toEqual(["touchpoint.update"]);
  });
});
