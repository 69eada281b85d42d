import { useTranslations } from "next-intl";
import type { MapStage } from "@/lib/journeys/presented-map";
import { CardMark } from "../map/card-mark";

/** In a desired journey, that a stage was added to it or says something else than the current one. */
export function StageDiffers({ stage: { differs } }: { stage: MapStage }) {
  const t = useTranslations("map");
  if (!differs || (!differs.added && differs.fields.length === 0)) return null;
  const count = differs.fields.length;
  return (
    <span className="border-accent inline-flex shrink-0 rounded border border-dashed px-1">
      {differs.added ? (
        <CardMark label={t("differs.added")} sign="plus" />
      ) : (
        <CardMark label={t("differs.count", { count })} sign="pencilLine" text={String(count)} />
      )}
    </span>
  );
}
