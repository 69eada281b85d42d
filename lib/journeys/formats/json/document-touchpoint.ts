import { z } from "zod";
import { minutesSchema, ratingSchema } from "@/lib/core/fields";
import { limits } from "@/lib/core/limits";
import {
  channelSchema,
  controlSchema,
  initiatorSchema,
  reportedScoreSchema,
  scoreSchema,
  touchpointFieldsSchema,
  touchpointKindSchema,
  type TouchpointFields,
} from "../../model";
import { documentReferenceSchema } from "./document-reference";
import { documentName, documentText } from "./document-text";

const line = (description: string) => documentText({ max: limits.line, description }).optional();
const text = (description: string) => documentText({ max: limits.text, description }).optional();
const minutes = (description: string) => minutesSchema.nullable().optional().meta({ description });

// The door says what an address must be; a document says that it can carry no script.
const webAddress = documentText({
  max: limits.url,
  must: { match: /^[Hh][Tt][Tt][Pp][Ss]?:/, else: "url" },
});

const fields = {
  title: documentName(limits.title),
  does: line("What the customer does."),
  thinks: line("What the customer thinks: a quote."),
  description: text("Anything else worth knowing."),
  wayInReason: text("Why the customer chose this way in."),
  wouldRatherUse: line("What they would rather use."),
  kind: touchpointKindSchema,
  channel: channelSchema,
  initiator: initiatorSchema.optional(),
  control: controlSchema.optional(),
  frontStage: text("What the customer sees of our work."),
  backStage: text("What happens unseen."),
  systems: line("The systems used."),
  expectedWaitMinutes: minutes("Minutes the customer expects to wait."),
  expectedEffort: ratingSchema
    .nullable()
    .optional()
    .meta({ description: "Expected effort for the customer, 1 (none) to 5 (a lot)." }),
  measuredWaitMedianMinutes: minutes("Measured waiting, median."),
  measuredWaitP90Minutes: minutes("Measured waiting, 90th percentile."),
  momentOfTruth: z.boolean().optional(),
  momentOfTruthDecision: line("What the customer decides there."),
  trigger: line("What causes the emotion."),
  lowTolerable: z.boolean().optional().meta({ description: "A low that is worth leaving." }),
  scoreAssumed: scoreSchema
    .nullable()
    .optional()
    .meta({ description: "What staff believe the customer feels, -2 to 2." }),
  scoreDesired: scoreSchema.nullable().optional().meta({ description: "What we want the customer to feel." }),
  monthlyVolume: touchpointFieldsSchema.shape.monthlyVolume
    .optional()
    .meta({ description: "How many customers pass here a month." }),
  attachments: z
    .array(z.strictObject({ title: documentName(limits.name), url: webAddress }))
    .max(20)
    .optional(),
} satisfies Record<keyof TouchpointFields, z.ZodType>;

/** A touchpoint with everything a department says of it; only title, kind and channel must be there. */
export const documentTouchpointSchema = z.strictObject({
  ...fields,
  department: documentReferenceSchema
    .nullable()
    .optional()
    .meta({ description: "The owner; none only where nobody of ours controls it." }),
  reported: z
    .strictObject({ ...reportedScoreSchema.shape, newest: z.iso.date({ error: "date" }) })
    .nullable()
    .optional()
    .meta({
      description: "What customers said, for information: an import never takes it over, for it is evidence.",
    }),
});
export type DocumentTouchpoint = z.infer<typeof documentTouchpointSchema>;
