import { journeyDocumentSchema, type JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import type { DepartmentRole } from "./ready-journey";
import { readyJourneys, readyLanguages, type ReadyLanguage } from "./ready-journeys";

// By these names an import finds an organisation's own departments.
const roleNames: Record<ReadyLanguage, Record<DepartmentRole, string>> = {
  en: { it: "IT", hr: "HR", facilities: "Facilities", finance: "Finance", procurement: "Procurement" },
  da: { it: "IT", hr: "HR", facilities: "Ejendom", finance: "Økonomi", procurement: "Indkøb" },
};

/** A ready journey as a document that an import understands; undefined where there is none of that key. */
export function readyDocument(key: string, locale: string): JourneyDocument | undefined {
  const ready = readyJourneys.get(key);
  if (!ready) return undefined;
  const language = readyLanguages.find((one) => one === locale) ?? "en";
  const names = roleNames[language];
  const { stages: stageWords, ...words } = ready[language];
  return journeyDocumentSchema.parse({
    schemaVersion: 1,
    journey: {
      ...words,
      leadDepartment: { name: names[ready.facts.lead] },
      stages: ready.facts.stages.map(({ phase, touchpoints }, stage) => {
        const { touchpoints: said = [], ...named } = stageWords[stage] ?? { name: "" };
        return {
          ...named,
          phase,
          touchpoints: touchpoints.map((facts, place) => {
            const { department, assumed, desired, from, control, waitMinutes, effort, moment } = facts;
            const { decides, ...text } = said[place] ?? { title: "" };
            return {
              ...text,
              kind: facts.kind,
              channel: facts.channel,
              initiator: from ?? "customer",
              control: control ?? (department ? "owned" : "uncontrolled"),
              department: department && { name: names[department] },
              expectedWaitMinutes: waitMinutes ?? null,
              expectedEffort: effort ?? null,
              scoreAssumed: assumed,
              scoreDesired: desired,
              momentOfTruth: moment ?? false,
              momentOfTruthDecision: decides ?? "",
            };
          }),
        };
      }),
    },
  });
}
