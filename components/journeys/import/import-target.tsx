import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { DepartmentId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { UnnamedChoice } from "./unnamed-choice";

export type Target = {
  leadDepartmentId: DepartmentId | undefined;
  serviceId: string | null;
  unnamed: "lead" | "nobody";
};

type Props = {
  target: Target;
  leads: readonly DepartmentBadge[];
  services: { value: string; label: string }[];
  onChange(target: Target): void;
};

/** Who leads the journey, under which service it hangs, and whose the touchpoints are that name no department. */
export function ImportTarget({ target, leads, services, onChange }: Props) {
  const t = useTranslations("import");
  return (
    <div className="border-line mt-4 grid gap-4 border-t pt-4 sm:grid-cols-2">
      <Select
        label={t("lead")}
        value={target.leadDepartmentId}
        options={leads.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) =>
          onChange({
            ...target,
            leadDepartmentId: leads.find(({ id }) => id === event.currentTarget.value)?.id,
          })
        }
      />
      <Select
        label={t("service")}
        placeholder={t("noService")}
        value={target.serviceId ?? ""}
        options={services}
        onChange={(event) => onChange({ ...target, serviceId: event.currentTarget.value || null })}
      />
      <UnnamedChoice value={target.unnamed} onChange={(unnamed) => onChange({ ...target, unnamed })} />
    </div>
  );
}
