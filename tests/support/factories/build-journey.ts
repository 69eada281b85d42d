import { generateNKeysBetween } from "fractional-indexing";
import { withTenant } from "@/db/client";
import { journeyPersonas, journeys, stages, touchpoints } from "@/db/schema";
import {
  newId,
  type DepartmentId,
  type JourneyId,
  type OrganisationId,
  type PersonaId,
  type StageId,
  type TouchpointId,
} from "@/lib/core/ids";
import { buildDepartment } from "./build-department";

type TouchpointWishes = Partial<typeof touchpoints.$inferInsert> & { id?: TouchpointId };
type StageWishes = Partial<typeof stages.$inferInsert> & { touchpoints?: readonly TouchpointWishes[] };
type JourneyWishes = Partial<typeof journeys.$inferInsert> & {
  leadDepartmentId?: DepartmentId;
  personaIds?: readonly PersonaId[];
  /** One stage with one touchpoint of the lead department unless said otherwise. */
  stages?: readonly StageWishes[];
};

export type BuiltJourney = {
  id: JourneyId;
  leadDepartmentId: DepartmentId;
  stages: { id: StageId; touchpointIds: TouchpointId[] }[];
  /** All touchpoints in order. */
  touchpointIds: TouchpointId[];
};

/** A draft with stages and touchpoints; makes a lead department if none is said. */
export async function buildJourney(
  organisationId: OrganisationId,
  wishes: JourneyWishes = {},
): Promise<BuiltJourney> {
  const { stages: stageWishes = [{ touchpoints: [{}] }], personaIds = [], ...columns } = wishes;
  const id = newId<JourneyId>();
  const leadDepartmentId = wishes.leadDepartmentId ?? (await buildDepartment(organisationId));
  const built: BuiltJourney["stages"] = [];
  await withTenant(organisationId, async (tx) => {
    await tx
      .insert(journeys)
      .values({ title: "A journey", ...columns, organisationId, id, leadDepartmentId });
    for (const [place, personaId] of personaIds.entries()) {
      const row = { organisationId, id: newId<string>(), journeyId: id, personaId, place };
      await tx.insert(journeyPersonas).values(row);
    }
    for (const [index, { touchpoints: touchpointWishes = [], ...stage }] of stageWishes.entries()) {
      const stageId = newId<StageId>();
      await tx.insert(stages).values({
        name: `Stage ${index + 1}`,
        position: keyAt(index),
        ...stage,
        organisationId,
        id: stageId,
        journeyId: id,
      });
      const values = touchpointWishes.map((touchpoint, place) => ({
        title: `Touchpoint ${index + 1}.${place + 1}`,
        kind: "contact",
        channel: "portal",
        departmentId: leadDepartmentId as string,
        position: keyAt(place),
        ...touchpoint,
        id: touchpoint.id ?? newId<TouchpointId>(),
        organisationId,
        journeyId: id,
        stageId,
      }));
      if (values.length > 0) await tx.insert(touchpoints).values(values);
      built.push({ id: stageId, touchpointIds: values.map((value) => value.id) });
    }
  });
  return {
    id,
    leadDepartmentId,
    stages: built,
    touchpointIds: built.flatMap((stage) => stage.touchpointIds),
  };
}

const keyAt = (index: number) => generateNKeysBetween(null, null, index + 1)[index] ?? "";
