import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { DocumentPlan } from "./use-document-plan";

/** Which department is to lead the journey: the document's own, where one may begin a journey in its lead. */
export function LeadChoice({ source, leads }: { source: DocumentPlan; leads: readonly DepartmentBadge[] }) {
  const t = useTranslations("import");
  const named = source.document?.journey.leadDepartment.name ?? "";
  return (
    <Select
      className="sm:w-1/2 sm:pr-1.5"
      label={t("lead")}
      hint={source.foundLead ? undefined : t("json.otherLead", { name: named })}
      value={source.leadDepartmentId ?? undefined}
      options={leads.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => {
        const lead = leads.find(({ id }) => id === event.currentTarget.value);
        if (lead) source.setLead(lead.id);
      }}
    />
  );
}
