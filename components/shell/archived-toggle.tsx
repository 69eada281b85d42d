import { Archive } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

type Props = { href: string; shown: boolean };

/** Shows a list with or without its archived records; the choice stands in the address. */
export function ArchivedToggle({ href, shown }: Props) {
  const t = useTranslations("shell");
  return (
    <LinkButton
      href={shown ? href : `${href}?includeArchived=yes`}
      variant="ghost"
      size="sm"
      icon={<Archive />}
    >
      {shown ? t("archived.hide") : t("archived.show")}
    </LinkButton>
  );
}
