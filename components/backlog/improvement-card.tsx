import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { DueText } from "./due-text";
import { FocusMark } from "./focus-mark";
import { MoveMenu } from "./move-menu";

type Props = { improvement: Improvement; onMoved: () => void };

/** An improvement on the board: what it is, whose, until when, and how much it weighs. */
export function ImprovementCard({ improvement, onMoved }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const format = useFormatter();
  const { slug } = useWorkspace();
  const { title, department, assignee, priority } = improvement;
  return (
    <article className="bg-panel border-line rounded-control flex flex-col gap-1.5 border p-2.5">
      <div className="flex items-start gap-1.5">
        <h3 className="min-w-0 flex-1 font-medium break-words">
          <Link href={`/${slug}/backlog/${improvement.id}`} draggable={false} className="hover:underline">
            {title}
          </Link>
        </h3>
        {improvement.focus ? <FocusMark /> : null}
        <MoveMenu improvement={improvement} onMoved={onMoved} />
      </div>
      <div className="flex min-w-0 flex-wrap gap-1">
        <Badge tone={department.colour}>{department.name}</Badge>
        {improvement.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
      </div>
      <div className="text-ink-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs empty:hidden">
        {improvement.dueOn ? <DueText improvement={improvement} /> : null}
        {priority === null ? null : (
          <span className="whitespace-nowrap">
            {t("priority", { value: format.number(priority, { maximumFractionDigits: 1 }) })}
          </span>
        )}
        {assignee ? (
          <span className="ml-auto">
            <Avatar name={assignee.name} decorative={false} />
          </span>
        ) : null}
      </div>
    </article>
  );
}
