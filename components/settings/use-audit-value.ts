import { useFormatter, useTranslations } from "next-intl";
import { improvementStateSchema, measureSchema, outcomeSchema } from "@/lib/backlog/model";
import { departmentColourSchema, departmentRoleSchema } from "@/lib/departments/model";
import {
  channelSchema,
  controlSchema,
  initiatorSchema,
  journeyStateSchema,
  stagePhaseSchema,
  touchpointKindSchema,
} from "@/lib/journeys/model";
import { organisationRoleSchema } from "@/lib/people/model";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const longest = 160;

/** Reads a value of the log aloud: ids by their names, choices by their words, nothing as a dash. */
export function useAuditValue(names: Readonly<Record<string, string>>) {
  const t = useTranslations("audit");
  const word = useChoiceWord();
  const format = useFormatter();

  return function read(field: string, value: unknown): string {
    if (value === null || value === undefined || value === "") return t("nothing");
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (typeof value === "number") return format.number(value);
    if (Array.isArray(value)) {
      return value.length === 0 ? t("nothing") : value.map((item) => read(field, item)).join(", ");
    }
    if (typeof value === "string") {
      if (uuid.test(value)) return names[value] ?? t("filter.unknown");
      if (instant.test(value)) return format.dateTime(new Date(value), "moment");
      return shortened(word(field, value) ?? value);
    }
    const called = titleOf(value) ?? names[idOf(value)];
    return shortened(called ?? JSON.stringify(value));
  };
}

/** The word of a choice such as a channel or a state; undefined for free text. */
function useChoiceWord() {
  const t = useTranslations("domain");
  return function choice(field: string, value: string): string | undefined {
    switch (field) {
      case "kind": {
        const kind = touchpointKindSchema.safeParse(value);
        return kind.success ? t(`kind.${kind.data}`) : undefined;
      }
      case "channel":
      case "preferredChannels": {
        const channel = channelSchema.safeParse(value);
        return channel.success ? t(`channel.${channel.data}`) : undefined;
      }
      case "initiator": {
        const initiator = initiatorSchema.safeParse(value);
        return initiator.success ? t(`initiator.${initiator.data}`) : undefined;
      }
      case "control": {
        const control = controlSchema.safeParse(value);
        return control.success ? t(`control.${control.data}`) : undefined;
      }
      case "phase": {
        const phase = stagePhaseSchema.safeParse(value);
        return phase.success ? t(`phase.${phase.data}`) : undefined;
      }
      case "colour": {
        const colour = departmentColourSchema.safeParse(value);
        return colour.success ? t(`colour.${colour.data}`) : undefined;
      }
      case "measure": {
        const measure = measureSchema.safeParse(value);
        return measure.success ? t(`measure.${measure.data}`) : undefined;
      }
      case "outcome": {
        const outcome = outcomeSchema.safeParse(value);
        return outcome.success ? t(`outcome.${outcome.data}`) : undefined;
      }
      case "state": {
        const journey = journeyStateSchema.safeParse(value);
        if (journey.success) return t(`journeyState.${journey.data}`);
        const improvement = improvementStateSchema.safeParse(value);
        return improvement.success ? t(`improvementState.${improvement.data}`) : undefined;
      }
      case "role":
      case "departmentRole": {
        const role = organisationRoleSchema.safeParse(value);
        if (role.success) return t(`role.${role.data}`);
        const departmentRole = departmentRoleSchema.safeParse(value);
        return departmentRole.success ? t(`departmentRole.${departmentRole.data}`) : undefined;
      }
      default:
        return undefined;
    }
  };
}

function titleOf(value: object): string | undefined {
  if ("name" in value && typeof value.name === "string") return value.name;
  if ("title" in value && typeof value.title === "string") return value.title;
  return undefined;
}

function idOf(value: object): string {
  return "id" in value && typeof value.id === "string" ? value.id : "";
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
