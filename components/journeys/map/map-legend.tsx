import {
  ArrowRight,
  ArrowRightLeft,
  Diamond,
  Lightbulb,
  PencilLine,
  PenLine,
  Plus,
  Undo2,
  VolumeX,
} from "lucide-react";
import { useTranslations } from "next-intl";

type Props = {
  /** A desired journey, on which is marked where it differs from the current one. */
  desired?: boolean;
  work?: boolean;
};

/** What the map's lines and signs mean; what marks work on it only those hear who work on it. */
export function MapLegend({ desired = false, work = true }: Props) {
  const t = useTranslations("map");
  return (
    <ul
      aria-label={t("legend")}
      className="border-line bg-bg text-ink-2 text-2xs flex flex-wrap items-center gap-x-4 gap-y-1 border-t px-4 py-2"
    >
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width="26" height="8">
          <line x2="26" y1="4" y2="4" stroke="var(--ink)" strokeWidth="2" />
        </svg>
        {t("legendReported")}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width="26" height="8">
          <line x2="26" y1="4" y2="4" stroke="var(--ink)" strokeWidth="2" strokeDasharray="3 4" />
        </svg>
        {t("legendAssumed")}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width="26" height="8">
          <line x2="26" y1="4" y2="4" stroke="var(--accent)" strokeWidth="1.5" />
        </svg>
        {t("legendDesired")}
      </li>
      <li className="flex items-center gap-1">
        <Diamond aria-hidden className="size-3" />
        {t("momentOfTruth")}
      </li>
      <li className="flex items-center gap-1">
        <ArrowRight aria-hidden className="size-3" />
        {t("handoff")}
      </li>
      <li className="flex items-center gap-1">
        <Undo2 aria-hidden className="size-3" />
        {t("backAndForth")}
      </li>
      <li className="flex items-center gap-1">
        <VolumeX aria-hidden className="size-3" />
        {t("legendSilence")}
      </li>
      {work ? (
        <>
          <li className="flex items-center gap-1">
            <Lightbulb aria-hidden className="size-3" />
            {t("opportunity")}
          </li>
          <li className="flex items-center gap-1">
            <PenLine aria-hidden className="size-3" />
            {t("legendSuggestion")}
          </li>
          <li className="flex items-center gap-1">
            <ArrowRightLeft aria-hidden className="size-3" />
            {t("legendOffer")}
          </li>
        </>
      ) : null}
      {desired ? (
        <>
          <li className="border-accent flex items-center gap-1 rounded border border-dashed px-1">
            <Plus aria-hidden className="size-3" />
            {t("differs.added")}
          </li>
          <li className="border-accent flex items-center gap-1 rounded border border-dashed px-1">
            <PencilLine aria-hidden className="size-3" />
            {t("differs.changed")}
          </li>
        </>
      ) : null}
    </ul>
  );
}
