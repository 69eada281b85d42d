import { personaSchema, type Persona, type PersonaFields } from "@/lib/personas/model";

/** What somebody starts a new persona from: the middle of both scales, nothing said. */
export const blankPersona: PersonaFields = {
  name: "",
  jobTitle: "",
  segment: "",
  portraitUrl: "",
  quote: "",
  biography: "",
  goals: "",
  needs: "",
  frustrations: "",
  expectations: "",
  preferredChannels: [],
  digitalConfidence: 3,
  selfReliance: 3,
};

const ownFields = personaSchema.omit({ id: true, version: true, archivedAt: true });

/** A persona's own fields: what its form edits. */
export const personaFieldsOf = (persona: Persona): PersonaFields => ownFields.parse(persona);
