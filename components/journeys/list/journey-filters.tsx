import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { JourneyFilters as Filters } from "@/lib/journeys/journey-filters";

type Props = { filters: Filters; departments: { value: string; label: string }[] };

/** Filters as a plain form: they live in the address and work without any script. */
export function JourneyFilters({ filters, departments }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  return (
    <form role="search" aria-label={t("filters")} className="mb-4 flex flex-wrap items-end gap-3">
      <TextField
        name="text"
        type="search"
        label={t("searchFor")}
        defaultValue={filters.text}
        icon={<Search />}
      />
      <Select
        name="departmentId"
        label={t("department")}
        placeholder={t("all")}
        defaultValue={filters.departmentId ?? ""}
        options={departments}
      />
      <Select
        name="state"
        label={t("state")}
        placeholder={t("all")}
        defaultValue={filters.state ?? ""}
        options={(["draft", "published"] as const).map((value) => ({
          value,
          label: domain(`journeyState.${value}`),
        }))}
      />
      <Checkbox
        name="includeArchived"
        value="yes"
        label={t("includeArchived")}
        defaultChecked={filters.includeArchived}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
}
