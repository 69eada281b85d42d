import { useTranslations } from "next-intl";
import { emotions } from "@/lib/journeys/model/emotions";
import { channels, touchpointKinds } from "@/lib/journeys/model";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { BulkField } from "./bulk-changes";

/** What there is to choose from, for each field. */
export function useBulkOptions(map: JourneyMap): (field: BulkField) => { value: string; label: string }[] {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  return (field) => {
    switch (field) {
      case "departmentId":
        return map.departments
          .filter(({ id }) => map.handOverTo.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }));
      case "stageId":
        return map.stages.map(({ id, name }) => ({ value: id, label: name }));
      case "channel":
        return channels.map((value) => ({ value, label: domain(`channel.${value}`) }));
      case "kind":
        return touchpointKinds.map((value) => ({ value, label: domain(`kind.${value}`) }));
      case "momentOfTruth":
      case "lowTolerable":
        return [
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ];
      case "scoreAssumed":
      case "scoreDesired":
        return [
          ...emotions.map((emotion, index) => ({
            value: String(index - 2),
            label: domain(`emotion.${emotion}`),
          })),
          { value: "", label: t("none") },
        ];
    }
  };
}
