import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { DepartmentBadge } from "@/lib/departments/model";
import { backlogAddress, type BacklogLook } from "./backlog-view";
import { ProposeDialog } from "./propose-dialog";

type Props = {
  slug: string;
  look: BacklogLook;
  filtered: boolean;
  mayPropose: boolean;
  departments: readonly DepartmentBadge[];
};

/** Nothing to list: because of the filters, or because nobody has begun yet. */
export function NoImprovements({ slug, look, filtered, mayPropose, departments }: Props) {
  const t = useTranslations("backlog");
  if (filtered) {
    return (
      <EmptyState
        icon={<Columns3 />}
        title={t("empty.filtered")}
        actions={<LinkButton href={backlogAddress(slug, {}, look)}>{t("filter.clear")}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      icon={<Columns3 />}
      title={t("empty.title")}
      description={mayPropose ? t("empty.lead") : t("empty.reader")}
      actions={
        mayPropose ? (
          <>
            <LinkButton href={`/${slug}/journeys`}>{t("empty.journeys")}</LinkButton>
            {departments.length > 0 ? <ProposeDialog departments={departments} /> : null}
          </>
        ) : null
      }
    />
  );
}
