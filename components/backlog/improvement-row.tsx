import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { DueText } from "./due-text";
import { FocusMark } from "./focus-mark";
import type { Selection } from "./improvement-table";
import { ProofText } from "./proof-text";

type Props = { improvement: Improvement; selection: Selection | undefined };

/** An improvement in a table. */
export function ImprovementRow({ improvement, selection }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const { slug } = useWorkspace();
  const { id, title, department, priority, outcome } = improvement;
  return (
    <tr className={selection?.selected.has(id) ? "bg-accent-soft" : undefined}>
      {selection && selection.selectable.size > 0 ? (
        <td className="w-8">
          {selection.selectable.has(id) ? (
            <Checkbox
              label={t("table.select", { title })}
              labelHidden
              checked={selection.selected.has(id)}
              onChange={(event) => selection.toggle(id, event.target.checked)}
            />
          ) : null}
        </td>
      ) : null}
      <th scope="row" className="min-w-56">
        <span className="flex items-center gap-1.5">
          {improvement.focus ? <FocusMark /> : null}
          <Link href={`/${slug}/backlog/${id}`} className="font-medium hover:underline">
            {title}
          </Link>
          {improvement.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
        </span>
      </th>
      <td>
        <Badge tone={department.colour}>{department.name}</Badge>
      </td>
      <td className="whitespace-nowrap">
        {domain(`improvementState.${improvement.state}`)}
        {outcome ? <span className="text-ink-3 block text-xs">{domain(`outcome.${outcome}`)}</span> : null}
      </td>
      <td className="text-ink-2 whitespace-nowrap">{t("table.days", { count: improvement.daysInState })}</td>
      <td className="text-ink-2">
        {improvement.assignee?.name ?? <span className="text-ink-3">{t("none")}</span>}
      </td>
      <td>
        <DueText improvement={improvement} />
      </td>
      <td className="num">
        {priority === null ? (
          <span className="text-ink-3">{t("none")}</span>
        ) : (
          format.number(priority, { maximumFractionDigits: 1 })
        )}
      </td>
      <td className="num">
        <ProofText improvement={improvement} />
      </td>
    </tr>
  );
}
