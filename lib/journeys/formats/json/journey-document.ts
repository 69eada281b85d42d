import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { journeyStateSchema, stagePhaseSchema, type JourneyFields, type NewStageFields } from "../../model";
import { documentReferenceSchema } from "./document-reference";
import { documentName, documentText } from "./document-text";
import { documentTouchpointSchema } from "./document-touchpoint";

/** The version of the document's shape; it grows when a document of before would be understood otherwise. */
export const documentVersion = 1;

const line = (description: string) => documentText({ max: limits.line, description }).optional();
const text = (description: string) => documentText({ max: limits.text, description }).optional();

const stageFields = {
  name: documentName(limits.name),
  goal: line("What the customer wants in this stage."),
  phase: stagePhaseSchema.optional(),
} satisfies Record<keyof NewStageFields, z.ZodType>;

type Referring = "serviceId" | "leadDepartmentId" | "parentJourneyId" | "personaIds";

const journeyFields = {
  title: documentName(limits.title),
  goal: line("What the customer wants."),
  expectations: text("What the customer expects."),
  desiredExperience: text("What we want the experience to be."),
  realisticExperience: text("What of it is realistic."),
  scopeStart: line("Where the journey begins."),
  scopeEnd: line("Where the journey ends."),
} satisfies Record<Exclude<keyof JourneyFields, Referring>, z.ZodType>;

const journeySchema = z.strictObject({
  id: z.uuid({ error: "uuid" }).optional(),
  state: journeyStateSchema
    .optional()
    .meta({ description: "For information: an import always makes a draft." }),
  ...journeyFields,
  leadDepartment: documentReferenceSchema,
  service: documentReferenceSchema.nullable().optional(),
  parent: documentReferenceSchema
    .nullable()
    .optional()
    .meta({ description: "The larger journey of which this is a part." }),
  personas: z
    .array(documentReferenceSchema)
    .max(10)
    .optional()
    .meta({ description: "Whom the journey is for, the primary persona first." }),
  stages: z
    .array(z.strictObject({ ...stageFields, touchpoints: z.array(documentTouchpointSchema) }))
    .meta({ description: "In order, each with its touchpoints in order." }),
});

/**
 * A whole journey as a JSON document. Nothing in here changes what it parses, so that the JSON Schema made from it
 * says exactly the same; how much one import may bring is the import's matter.
 */
export const journeyDocumentSchema = z
  .strictObject({
    $schema: documentText({ max: limits.url, description: "Where this schema is published." }).optional(),
    schemaVersion: z.literal(documentVersion),
    generator: documentText({
      max: limits.name,
      description: "The program that wrote the document.",
    }).optional(),
    exportedAt: z.iso.datetime({ error: "date-time" }).optional(),
    journey: journeySchema,
  })
  .meta({
    title: "A customer journey",
    description:
      "A journey with its stages and touchpoints, as Throughline exports and imports it. What is left out is not said.",
  });
export type JourneyDocument = z.infer<typeof journeyDocumentSchema>;
