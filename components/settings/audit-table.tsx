import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { AuditEntry } from "@/lib/audit/queries/list-audit-entries";
import { AuditChanges } from "./audit-change-list";
import { auditKinds, auditVerbs, wordAmong } from "./audit-words";

type Props = {
  /** The page's address, to which a record's own history is a query. */
  path: string;
  entries: readonly AuditEntry[];
  names: Readonly<Record<string, string>>;
};

/** What happened, a row each, newest first. */
export function AuditTable({ path, entries, names }: Props) {
  const t = useTranslations("audit");
  return (
    <Table caption={t("title")} className="[&_td]:py-2 [&_td]:align-top [&_th]:align-top">
      <thead>
        <tr>
          <th scope="col">{t("column.when")}</th>
          <th scope="col">{t("column.who")}</th>
          <th scope="col">{t("column.what")}</th>
          <th scope="col">{t("column.record")}</th>
          <th scope="col">{t("column.changes")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} path={path} entry={entry} names={names} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ path, entry, names }: Omit<Props, "entries"> & { entry: AuditEntry }) {
  const t = useTranslations("audit");
  const format = useFormatter();
  const kind = wordAmong(auditKinds, entry.entityKind);
  const verb = wordAmong(auditVerbs, entry.action.slice(entry.action.indexOf(".") + 1));
  const name = names[entry.entityId] ?? nameIn(entry.after) ?? nameIn(entry.before);
  return (
    <tr>
      <td className="text-ink-2 whitespace-nowrap">
        <time dateTime={entry.at}>{format.dateTime(new Date(entry.at), "moment")}</time>
      </td>
      <td className="whitespace-nowrap">{entry.actorName || t("visitor")}</td>
      <td className="whitespace-nowrap">{verb ? t(`verb.${verb}`) : entry.action}</td>
      <td className="min-w-40">
        <span className="flex flex-col items-start gap-1">
          <Badge>{kind ? t(`kind.${kind}`) : entry.entityKind}</Badge>
          {name ? (
            <Link
              href={`${path}?entity=${entry.entityId}`}
              title={t("onlyThis", { name })}
              className="hover:underline"
            >
              {name}
            </Link>
          ) : null}
        </span>
      </td>
      <td className="w-2/5 min-w-64">
        <AuditChanges before={entry.before} after={entry.after} names={names} />
      </td>
    </tr>
  );
}

// What is gone, or never had a name of its own, may still say one in what was kept of it.
function nameIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("name" in value && typeof value.name === "string") return value.name;
  if ("title" in value && typeof value.title === "string") return value.title;
  return undefined;
}
