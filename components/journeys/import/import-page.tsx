import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ImportTabs } from "./import-tabs";

type Props = {
  slug: string;
  /** Whether every format is open to the reader: who may only add to a journey has one page and no choice. */
  tabs?: boolean;
  children: ReactNode;
};

/** What the pages of the import have around them. */
export function ImportPage({ slug, tabs = true, children }: Props) {
  const t = useTranslations("import");
  const journeys = useTranslations("journeys");
  return (
    <>
      <PageHeader title={t("title")} breadcrumb={[{ label: journeys("title"), href: `/${slug}/journeys` }]}>
        {tabs ? <ImportTabs slug={slug} /> : null}
      </PageHeader>
      <PageBody>{children}</PageBody>
    </>
  );
}
