import { useTranslations } from "next-intl";
import { touchpointFieldsSchema } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

const fieldName = touchpointFieldsSchema.keyof();

/** In a desired journey, what of a touchpoint differs from the journey as it is. */
export function DiffersNotice({ touchpoint: { differs } }: { touchpoint: MapTouchpoint }) {
  const t = useTranslations("map");
  if (!differs || (!differs.added && differs.fields.length === 0)) return null;
  const names = differs.fields.map((field) => {
    const known = fieldName.safeParse(field);
    return known.success ? t(`field.${known.data}`) : t("lane.owner");
  });
  return (
    <p className="border-accent rounded-card border border-dashed p-3">
      {differs.added ? t("differs.added") : t("differs.fieldsAre", { fields: names.join(", ") })}
    </p>
  );
}
