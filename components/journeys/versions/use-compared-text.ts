import { useFormatter, useTranslations } from "next-intl";
import {
  reportedScoreSchema,
  stagePhaseSchema,
  touchpointFieldsSchema,
  type TouchpointFields,
} from "@/lib/journeys/model";
import type { JourneyChange } from "@/lib/journeys/rules/comparison/compare-snapshots";
import { useFieldText } from "../touchpoint/use-field-text";

type Changed = Extract<JourneyChange, { kind: "changed" }>;

const journeyFields = [
  "title", "goal", "leadDepartmentId", "serviceId", "personaIds", "expectations", "desiredExperience",
  "realisticExperience", "scopeStart", "scopeEnd",
] as const; // prettier-ignore
const known = new Set<string>(Object.keys(touchpointFieldsSchema.shape));
const isTouchpointField = (name: string): name is keyof TouchpointFields => known.has(name);

/** A changed field's name and its values, said aloud; ids by the names given. */
export function useComparedText(names: ReadonlyMap<string, string>) {
  const t = useTranslations("versions");
  const map = useTranslations("map");
  const journeys = useTranslations("journeys");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const fieldText = useFieldText();

  const field = (change: Changed): string => {
    if (change.of === "journey") {
      const own = journeyFields.find((name) => name === change.field);
      return own ? journeys(`formField.${own}`) : change.field;
    }
    if (change.of === "stage") {
      if (change.field === "phase") return map("stagePhase");
      return change.field === "goal" ? map("stageGoal") : map("stageName");
    }
    if (isTouchpointField(change.field)) return map(`field.${change.field}`);
    if (change.field === "childJourneyId") return t("standsFor");
    return change.field === "reported" ? t("reported") : t("owner");
  };

  const value = (change: Changed, said: unknown): string => {
    if (Array.isArray(said) && change.field === "personaIds") {
      return said.map((id) => names.get(String(id)) ?? t("unknown")).join(", ") || map("none");
    }
    if (change.of === "touchpoint" && isTouchpointField(change.field)) return fieldText(change.field, said);
    const report = reportedScoreSchema.safeParse(said);
    if (report.success) {
      const { mean, n } = report.data;
      return t("reportedValue", { score: format.number(mean, "score"), n });
    }
    if (typeof said !== "string" || said === "") return map("none");
    if (change.field.endsWith("Id")) return names.get(said) ?? t("unknown");
    const phase = stagePhaseSchema.safeParse(change.field === "phase" ? said : undefined);
    return phase.success ? domain(`phase.${phase.data}`) : said;
  };

  return (change: Changed) => ({
    field: field(change),
    before: value(change, change.before),
    after: value(change, change.after),
  });
}
