import { clsx } from "clsx";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { auditChanges, type AuditChange } from "./audit-changes";
import { auditFields, wordAmong } from "./audit-words";
import { useAuditValue } from "./use-audit-value";

type Props = { before: unknown; after: unknown; names: Readonly<Record<string, string>> };

const shownAtOnce = 3;

/** Before → after, field by field; what was made, removed or changed a lot is folded away. */
export function AuditChanges({ before, after, names }: Props) {
  const t = useTranslations("audit");
  const changes = auditChanges(before, after);
  const read = useAuditValue(names);
  if (changes.length === 0) return <span className="text-ink-3">{t("nothing")}</span>;
  const rows = changes.map((change) => (
    <Row
      key={change.field}
      field={change.field}
      before={before === null ? null : read(change.field, change.before)}
      after={after === null ? null : read(change.field, change.after)}
    />
  ));
  if (before !== null && after !== null && changes.length <= shownAtOnce) {
    return <dl className="flex flex-col gap-1">{rows}</dl>;
  }
  return (
    <details>
      <summary className="text-ink-2 w-fit cursor-pointer">{t("details", { count: changes.length })}</summary>
      <dl className="mt-1 flex flex-col gap-1">{rows}</dl>
    </details>
  );
}

type RowProps = { field: AuditChange["field"]; before: string | null; after: string | null };

function Row({ field, before, after }: RowProps) {
  const t = useTranslations("audit");
  const known = wordAmong(auditFields, field);
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-ink-3">{known ? t(`field.${known}`) : field}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-x-1.5 break-words">
        {before === null ? null : (
          <del className={clsx("wrap-anywhere", after !== null && "text-ink-3")}>{before}</del>
        )}
        {before === null || after === null ? null : <ArrowRight aria-hidden className="text-ink-3 size-3" />}
        {after === null ? null : <ins className="wrap-anywhere font-medium no-underline">{after}</ins>}
      </dd>
    </div>
  );
}
