import { useTranslations } from "next-intl";
import { touchpointFieldsSchema, type TouchpointFields } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { EvidenceLinks } from "./evidence-links";
import { useFieldText } from "./use-field-text";

const elsewhere = new Set<string>([
  "title",
  "scoreAssumed",
  "scoreDesired",
  "attachments",
  "momentOfTruth",
  "lowTolerable",
]);
const fields = (Object.keys(touchpointFieldsSchema.shape) as (keyof TouchpointFields)[]).filter(
  (key) => !elsewhere.has(key),
);

/** All that a touchpoint says and that is not shown as marks or scores, field by field. */
export function FieldList({ touchpoint }: { touchpoint: MapTouchpoint }) {
  const t = useTranslations("map");
  const fieldText = useFieldText();
  return (
    <>
      <dl className="flex flex-col gap-2.5">
        {fields
          .filter((field) => touchpoint[field] !== "" && touchpoint[field] !== null)
          .map((field) => (
            <div key={field}>
              <dt className="text-ink-3 text-2xs">{t(`field.${field}`)}</dt>
              <dd className="break-words whitespace-pre-wrap">{fieldText(field, touchpoint[field])}</dd>
            </div>
          ))}
      </dl>
      <EvidenceLinks links={touchpoint.attachments} />
    </>
  );
}
