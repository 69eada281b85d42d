import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { DepartmentBadge } from "@/lib/departments/model";

/** The owner department, or a word for what nobody here controls. */
export function OwnerBadge({ department }: { department: DepartmentBadge | null }) {
  const t = useTranslations("domain");
  if (!department) return <Badge>{t("control.uncontrolled")}</Badge>;
  return <Badge tone={department.colour}>{department.name}</Badge>;
}
