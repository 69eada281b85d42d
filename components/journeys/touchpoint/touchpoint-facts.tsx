import { useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { FieldList } from "./field-list";

/** What a touchpoint says, for those who may read and not edit it. */
export function TouchpointFacts({ touchpoint }: { touchpoint: MapTouchpoint }) {
  const t = useTranslations("map");
  return (
    <section className="flex flex-col gap-3">
      <p className="text-ink-2 bg-sunk rounded-card p-3">
        {touchpoint.department
          ? t("readOnly", { department: touchpoint.department.name })
          : t("readOnlyNobody")}
      </p>
      <FieldList touchpoint={touchpoint} />
    </section>
  );
}
