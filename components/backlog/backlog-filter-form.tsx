import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { BacklogFilters } from "@/lib/backlog/backlog-filters";
import { improvementStates, outcomes } from "@/lib/backlog/model";
import type { Backlog } from "@/lib/backlog/presented-improvement";
import { backlogAddress, type BacklogLook } from "./backlog-view";

type Props = {
  slug: string;
  filters: BacklogFilters;
  look: BacklogLook;
  choices: Pick<Backlog, "departments" | "people">;
};

/** Filters as a plain form: they live in the address and work without any script. */
export function BacklogFilterForm({ slug, filters, look, choices }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      // What the address says anew must show, also where a link changed it.
      key={JSON.stringify(filters)}
      role="search"
      aria-label={t("filter.label")}
      action={`/${slug}/backlog`}
      className="flex flex-wrap items-center gap-x-3 gap-y-2"
    >
      {look.view === "board" ? null : <input type="hidden" name="view" value={look.view} />}
      {look.sort ? <input type="hidden" name="sort" value={look.sort} /> : null}
      {filters.journeyId ? <input type="hidden" name="journeyId" value={filters.journeyId} /> : null}
      {filters.touchpointId ? <input type="hidden" name="touchpointId" value={filters.touchpointId} /> : null}
      <TextField
        name="text"
        type="search"
        label={t("filter.search")}
        labelHidden
        placeholder={t("filter.search")}
        defaultValue={filters.text}
        icon={<Search />}
      />
      <Select
        name="state"
        shape="pill"
        label={t("filter.state")}
        labelHidden
        placeholder={t("filter.anyState")}
        defaultValue={filters.state ?? ""}
        options={[
          { value: "open", label: t("filter.open") },
          ...improvementStates.map((value) => ({ value, label: domain(`improvementState.${value}`) })),
        ]}
      />
      <Select
        name="departmentId"
        shape="pill"
        label={t("filter.department")}
        labelHidden
        placeholder={t("filter.anyDepartment")}
        defaultValue={filters.departmentId ?? ""}
        options={named(choices.departments)}
      />
      <Select
        name="assigneeId"
        shape="pill"
        label={t("filter.assignee")}
        labelHidden
        placeholder={t("filter.anyAssignee")}
        defaultValue={filters.assigneeId ?? ""}
        options={named(choices.people)}
      />
      <Select
        name="outcome"
        shape="pill"
        label={t("filter.outcome")}
        labelHidden
        placeholder={t("filter.anyOutcome")}
        defaultValue={filters.outcome ?? ""}
        options={[
          ...outcomes.map((value) => ({ value, label: domain(`outcome.${value}`) })),
          { value: "unknown", label: t("filter.unknownOutcome") },
        ]}
      />
      <Checkbox name="overdue" value="yes" label={t("filter.overdue")} defaultChecked={filters.overdue} />
      <Checkbox name="focus" value="yes" label={t("filter.focus")} defaultChecked={filters.focus} />
      <Checkbox
        name="includeArchived"
        value="yes"
        label={t("filter.archived")}
        defaultChecked={filters.includeArchived}
      />
      <span className="flex gap-2">
        <Button type="submit" size="sm">
          {t("filter.apply")}
        </Button>
        {Object.keys(filters).length > 0 ? (
          <LinkButton href={backlogAddress(slug, {}, look)} variant="ghost" size="sm">
            {t("filter.clear")}
          </LinkButton>
        ) : null}
      </span>
      {filters.journeyId ? <p className="text-ink-2 w-full text-xs">{t("filter.journey")}</p> : null}
      {filters.touchpointId ? <p className="text-ink-2 w-full text-xs">{t("filter.touchpoint")}</p> : null}
    </form>
  );
}
