import type { JourneyDocument } from "./formats/json/journey-document";
import type { JourneyMap, MapStage } from "./presented-map";
import type { MapTouchpoint } from "./presented-touchpoint";
import { journeyFieldsSchema, touchpointFieldsSchema } from "./model";

type Occasion = { exportedAt: Date; appUrl: string };

/** Where the JSON Schema of the documents is served. */
const schemaPath = "/schemas/journey-1.json";

const textsSchema = journeyFieldsSchema
  .omit({ serviceId: true, leadDepartmentId: true, parentJourneyId: true, personaIds: true })
  .strip();

/** A journey as a document that an import makes the same journey of. What is archived in it stays behind. */
export function journeyToJson(map: JourneyMap, { exportedAt, appUrl }: Occasion): JourneyDocument {
  const { journey, stages } = map;
  return {
    $schema: `${appUrl}${schemaPath}`,
    schemaVersion: 1,
    generator: "Throughline",
    exportedAt: exportedAt.toISOString(),
    journey: {
      id: journey.id,
      state: journey.state,
      ...textsSchema.parse(journey),
      leadDepartment: referenceTo(journey.leadDepartment),
      service: journey.service && referenceTo(journey.service),
      parent: journey.parent && { id: journey.parent.id, name: journey.parent.title },
      personas: journey.personas.map(referenceTo),
      stages: stages.map(stageToJson),
    },
  };
}

type StageDocument = JourneyDocument["journey"]["stages"][number];

function stageToJson({ name, goal, phase, touchpoints }: MapStage): StageDocument {
  return { name, goal, phase, touchpoints: touchpoints.map(touchpointToJson) };
}

function touchpointToJson(touchpoint: MapTouchpoint): StageDocument["touchpoints"][number] {
  return {
    ...touchpointFieldsSchema.strip().parse(touchpoint),
    department: touchpoint.department && referenceTo(touchpoint.department),
    reported: touchpoint.reported,
  };
}

const referenceTo = ({ id, name }: { id: string; name: string }) => ({ id, name });
