import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import { HistoryEntries } from "./history-entries";

type Props = {
  slug: string;
  journey: { id: string; title: string };
  touchpoint: { id: string; title: string };
  history: TouchpointHistory;
  /** Whether these are the newest entries. */
  newest: boolean;
};

/** All that happened to a touchpoint, page after page. */
export function TouchpointHistoryScreen({ slug, journey, touchpoint, history, newest }: Props) {
  const t = useTranslations("map");
  const journeys = useTranslations("journeys");
  const base = `/${slug}/journeys/${journey.id}`;
  const own = `${base}/history/${touchpoint.id}`;
  return (
    <>
      <PageHeader
        title={t("historyTitle", { title: touchpoint.title })}
        breadcrumb={[
          { label: journeys("title"), href: `/${slug}/journeys` },
          { label: journey.title, href: base },
          { label: touchpoint.title, href: `${base}?touchpoint=${touchpoint.id}` },
        ]}
      />
      <PageBody width="reading">
        {history.entries.length === 0 ? (
          <p className="text-ink-2">{t("historyNone")}</p>
        ) : (
          <HistoryEntries history={history} />
        )}
        <div className="flex gap-2">
          {newest ? null : <LinkButton href={own}>{t("historyNewest")}</LinkButton>}
          {history.next ? (
            <LinkButton href={`${own}?before=${history.next}`}>{t("historyOlder")}</LinkButton>
          ) : null}
        </div>
      </PageBody>
    </>
  );
}
