import { useFormatter, useTranslations } from "next-intl";
import {
  channelSchema,
  controlSchema,
  initiatorSchema,
  touchpointKindSchema,
  type TouchpointFields,
} from "@/lib/journeys/model";
import { useWaitText } from "../use-wait-text";

/** A field's value as the screen says it: enumerations by their names, waits as times, nothing as a dash. */
export function useFieldText(): (field: keyof TouchpointFields, value: unknown) => string {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const waitText = useWaitText();
  return (field, value) => {
    if (value === null || value === undefined || value === "") return t("none");
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    const [kind, channel] = [touchpointKindSchema.safeParse(value), channelSchema.safeParse(value)];
    const [initiator, control] = [initiatorSchema.safeParse(value), controlSchema.safeParse(value)];
    if (field === "kind" && kind.success) return domain(`kind.${kind.data}`);
    if (field === "channel" && channel.success) return domain(`channel.${channel.data}`);
    if (field === "initiator" && initiator.success) return domain(`initiator.${initiator.data}`);
    if (field === "control" && control.success) return domain(`control.${control.data}`);
    if (typeof value === "number") {
      if (field.endsWith("Minutes")) return waitText(value);
      return field.startsWith("score") ? format.number(value, "score") : format.number(value);
    }
    if (Array.isArray(value)) return t("links", { count: value.length });
    return typeof value === "string" ? value : t("none");
  };
}
