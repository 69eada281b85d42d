import Link from "next/link";
import { useTranslations } from "next-intl";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import { HistoryEntries } from "./history-entries";

type Props = { history: TouchpointHistory; href: string };

/** What happened to a touchpoint lately, folded away in its panel; all of it has a page. */
export function TouchpointHistoryList({ history, href }: Props) {
  const t = useTranslations("map");
  return (
    <details>
      <summary className="text-ink-2 cursor-pointer py-1 text-xs font-semibold">{t("history")}</summary>
      <div className="mt-2">
        <HistoryEntries history={history} />
      </div>
      <Link href={href} prefetch={false} className="mt-2 inline-block py-1 underline">
        {t("wholeHistory")}
      </Link>
    </details>
  );
}
