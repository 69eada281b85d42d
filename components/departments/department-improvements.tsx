import { Focus } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { DepartmentImprovement } from "@/lib/departments/presented-department";

type Props = { slug: string; departmentId: string; improvements: readonly DepartmentImprovement[] };

/** What the department has promised to make better: open ones first. */
export function DepartmentImprovements({ slug, departmentId, improvements }: Props) {
  const t = useTranslations("departments");
  const domain = useTranslations("domain");
  const format = useFormatter();
  return (
    <Card
      title={t("improvements.title")}
      meta={
        <Link href={`/${slug}/backlog?view=table&departmentId=${departmentId}`} className="hover:underline">
          {t("improvements.all")}
        </Link>
      }
    >
      {improvements.length === 0 ? <p className="text-ink-3">{t("improvements.none")}</p> : null}
      <ul className="flex flex-col">
        {improvements.map((improvement) => (
          <li
            key={improvement.id}
            className="border-line flex flex-col gap-0.5 border-b py-2 last:border-b-0"
          >
            <Link href={`/${slug}/backlog/${improvement.id}`} className="hover:underline">
              {improvement.title}
            </Link>
            <span className="text-ink-3 flex flex-wrap items-center gap-x-2 text-xs">
              <span>{domain(`improvementState.${improvement.state}`)}</span>
              {improvement.focus ? (
                <span className="flex items-center gap-1">
                  <Focus aria-hidden className="size-3" />
                  {t("improvements.focus")}
                </span>
              ) : null}
              {improvement.dueOn ? (
                <span>
                  {t("improvements.due", {
                    date: format.dateTime(new Date(`${improvement.dueOn}T00:00:00Z`), {
                      day: "numeric",
                      month: "short",
                      year: "numeric",
                      timeZone: "UTC",
                    }),
                  })}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
