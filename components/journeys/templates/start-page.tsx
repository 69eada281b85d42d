import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";

type Props = { slug: string; title: string; children: ReactNode };

/** What the pages around a chosen beginning have in common. */
export function StartPage({ slug, title, children }: Props) {
  const t = useTranslations("templates");
  const journeys = useTranslations("journeys");
  return (
    <>
      <PageHeader
        title={t("startFrom", { title })}
        breadcrumb={[
          { label: journeys("title"), href: `/${slug}/journeys` },
          { label: t("startTitle"), href: `/${slug}/journeys/new` },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
