import { GitCompareArrows } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { ShownVersion } from "@/lib/journeys/presented-comparison";
import { JourneyHeaderBar } from "../journey/journey-header-bar";
import { RestoreVersion } from "./restore-version";
import { VersionMap } from "./version-map";

type Props = { slug: string; shown: ShownVersion };

/** A published version: its map, when it was, and the ways to compare it and to go back to it. */
export function VersionScreen({ slug, shown }: Props) {
  const t = useTranslations("versions");
  const format = useFormatter();
  const { journey, version } = shown;
  const { number, publishedAt, publishedBy } = version;
  const base = `/${slug}/journeys/${journey.id}`;
  return (
    <>
      <div data-screen-head>
        <JourneyHeaderBar slug={slug} journey={journey} />
      </div>
      <div
        data-screen-head
        className="border-line bg-sunk flex flex-wrap items-center gap-3 border-b px-5 py-2"
      >
        <p className="min-w-60 flex-1">
          {t("shown", { number, date: format.dateTime(new Date(publishedAt), "day"), name: publishedBy })}
          {version.note ? <q className="text-ink-2 ml-1.5 italic">{version.note}</q> : null}
        </p>
        <LinkButton href={`${base}/compare?from=${number}&to=now`} icon={<GitCompareArrows />}>
          {t("compareNow")}
        </LinkButton>
        <RestoreVersion journey={journey} number={number} />
        <LinkButton href={`${base}/history`}>{t("toHistory")}</LinkButton>
      </div>
      <VersionMap shown={shown} />
    </>
  );
}
