import clsx from "clsx";
import { useTranslations } from "next-intl";
import { softTones } from "@/components/ui/tone";
import type { DepartmentBadge } from "@/lib/departments/model";

/** The owner department, or a word for what nobody here controls. */
export function OwnerBadge({ department }: { department: DepartmentBadge | null }) {
  const t = useTranslations("domain");
  return (
    <span className={clsx("badge-plain", softTones[department?.colour ?? "neutral"])}>
      {department?.name ?? t("control.uncontrolled")}
    </span>
  );
}
