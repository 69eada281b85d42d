import { FileUp, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** The two ways to begin a journey. */
export function NewJourneyButtons({ slug }: { slug: string }) {
  const t = useTranslations("journeys");
  return (
    <>
      <LinkButton href={`/${slug}/journeys/import`} icon={<FileUp />}>
        {t("import")}
      </LinkButton>
      <LinkButton href={`/${slug}/journeys/new`} variant="primary" icon={<Plus />}>
        {t("new")}
      </LinkButton>
    </>
  );
}
