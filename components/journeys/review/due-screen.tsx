import { CalendarCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import type { DueReviews } from "@/lib/journeys/presented-review";
import { DueTable } from "./due-table";

/** What is due for review and why, and what soon will be. */
export function DueScreen({ slug, reviews }: { slug: string; reviews: DueReviews }) {
  const t = useTranslations("reviews");
  const journeys = useTranslations("journeys");
  const { due, soon } = reviews;
  return (
    <>
      <PageHeader title={t("title")} breadcrumb={[{ label: journeys("title"), href: `/${slug}/journeys` }]} />
      <PageBody>
        {due.length === 0 ? (
          <EmptyState icon={<CalendarCheck />} title={t("nothingDue")} description={t("nothingDueLead")} />
        ) : (
          <DueTable slug={slug} caption={t("dueNow")} journeys={due} />
        )}
        {soon.length > 0 ? <DueTable slug={slug} caption={t("dueSoon")} journeys={soon} /> : null}
      </PageBody>
    </>
  );
}
