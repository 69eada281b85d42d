import Form from "next/form";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { auditKinds } from "./audit-words";

export type AuditFilter = {
  actor: string | null;
  kind: string | null;
  entity: string | null;
  from: string | null;
  to: string | null;
};

type Props = {
  path: string;
  filter: AuditFilter;
  people: readonly { userId: string; name: string }[];
  /** What the one record is called whose history is shown. */
  entityName: string | undefined;
};

/** Filters that live in the address: a form that needs no script. */
export function AuditFilters({ path, filter, people, entityName }: Props) {
  const t = useTranslations("audit");
  const common = useTranslations("common");
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <Form
      // Fields keep what they were first given: another address, another form.
      key={JSON.stringify(filter)}
      action={path}
      aria-label={t("filter.label")}
      className="flex flex-wrap items-end gap-3"
    >
      <Select
        className="w-44"
        label={t("filter.actor")}
        name="actor"
        defaultValue={filter.actor ?? ""}
        placeholder={t("filter.everybody")}
        options={people.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <Select
        className="w-40"
        label={t("filter.kind")}
        name="kind"
        defaultValue={filter.kind ?? ""}
        placeholder={t("filter.everything")}
        options={auditKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField label={t("filter.from")} name="from" type="date" defaultValue={filter.from ?? ""} />
      <TextField label={t("filter.to")} name="to" type="date" defaultValue={filter.to ?? ""} />
      {filter.entity ? <input type="hidden" name="entity" value={filter.entity} /> : null}
      <Button type="submit">{t("filter.apply")}</Button>
      {filtered ? (
        <LinkButton href={path} variant="ghost" icon={<X />}>
          {common("clear")}
        </LinkButton>
      ) : null}
      {filter.entity ? (
        <p className="text-ink-2 basis-full">
          {t("filter.one", { name: entityName ?? t("filter.unknown") })}
        </p>
      ) : null}
    </Form>
  );
}
