import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import {
  channelSchema,
  controlSchema,
  initiatorSchema,
  stageFieldsSchema,
  stagePhaseSchema,
  touchpointFieldsSchema,
  touchpointKindSchema,
} from "@/lib/journeys/model";
import type { TouchpointSpot } from "@/lib/journeys/rules/comparison/compare-snapshots";
import { draftValues } from "./draft-values";
import { draftWords } from "./draft-words";
import type { DifferenceWords } from "./rules/draft-from-difference";

const stageField = stageFieldsSchema.keyof();
const stageWords = { name: "stageName", goal: "stageGoal", phase: "stagePhase" } as const;
const touchpointField = touchpointFieldsSchema.keyof();

/** The words in which a drafted improvement quotes what is desired, in one language; ids by the names given. */
export function differenceWords(locale: Locale, names: ReadonlyMap<string, string>): DifferenceWords {
  const { setting, wait, signed } = draftValues(locale);
  const t = createTranslator({ ...setting, namespace: "backlog.draft.difference" });
  const map = createTranslator({ ...setting, namespace: "map" });
  const versions = createTranslator({ ...setting, namespace: "versions" });
  const domain = createTranslator({ ...setting, namespace: "domain" });
  const called = (id: string) => names.get(id) ?? versions("unknown");

  const fieldName = (of: "stage" | "touchpoint", field: string) => {
    if (of === "stage") return map(stageWords[stageField.parse(field)]);
    const known = touchpointField.safeParse(field);
    return known.success ? map(`field.${known.data}`) : versions("owner");
  };
  const valueText = (field: string, value: unknown): string => {
    if (typeof value === "boolean") return value ? map("yes") : map("no");
    if (typeof value === "number") {
      if (field.endsWith("Minutes")) return wait(value);
      return field.startsWith("score") ? signed(value) : String(value);
    }
    if (typeof value !== "string" || value === "") return map("none");
    if (field === "departmentId") return called(value);
    if (field === "kind") return domain(`kind.${touchpointKindSchema.parse(value)}`);
    if (field === "channel") return domain(`channel.${channelSchema.parse(value)}`);
    if (field === "initiator") return domain(`initiator.${initiatorSchema.parse(value)}`);
    if (field === "phase") return domain(`phase.${stagePhaseSchema.parse(value)}`);
    if (field === "control") return domain(`control.${controlSchema.parse(value)}`);
    return value;
  };
  const spotText = (spot: TouchpointSpot | string | null) => {
    if (spot === null) return versions("stageFirst");
    if (typeof spot === "string") return versions("stageBehind", { title: called(spot) });
    const { stageId, after } = spot;
    return after === null
      ? versions("first", { stage: called(stageId) })
      : versions("behind", { title: called(after), stage: called(stageId) });
  };

  return {
    fact: draftWords(locale).fact,
    title: ({ of, kind, title }) => t(of === "stage" ? `stageTitle.${kind}` : `title.${kind}`, { title }),
    titleOfSeveral: (count) => t("titleOfSeveral", { count }),
    change(change, title) {
      switch (change.kind) {
        case "changed":
          return versions("change", {
            field: fieldName(change.of, change.field),
            before: valueText(change.field, change.before),
            after: valueText(change.field, change.after),
          });
        case "removed":
          return t(change.of === "stage" ? "leaveOutStage" : "leaveOut", {
            title,
            place: spotText(change.spot),
          });
        case "moved":
          return t("move", { from: spotText(change.from), to: spotText(change.to) });
        case "added":
          if (change.of === "stage") return t("addStage", { title, place: spotText(change.spot) });
          return t("add", {
            title,
            place: spotText(change.spot),
            channel: valueText("channel", change.fields["channel"]),
          });
      }
    },
  };
}
