import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { DepartmentListItem } from "@/lib/departments/queries/list-departments";

const countColumns = ["touchpoints", "journeysLed", "services", "improvementsOpen", "people"] as const;

/** Where on a department's page the rows behind a number are. */
const anchors = {
  touchpoints: "touchpoints",
  journeysLed: "journeys",
  services: "services",
  improvementsOpen: "improvements",
  people: "people",
} as const satisfies Record<(typeof countColumns)[number], string>;

/** The departments, one row each, with what each answers for. */
export function DepartmentTable({
  slug,
  departments,
}: {
  slug: string;
  departments: readonly DepartmentListItem[];
}) {
  const t = useTranslations("departments");
  const common = useTranslations("common");
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("column.department")}</th>
          <th scope="col">{t("column.contact")}</th>
          {countColumns.map((column) => (
            <th key={column} scope="col" className="num">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {departments.map((department) => (
          <tr key={department.id}>
            <th scope="row" className="min-w-64 py-2">
              <span className="flex flex-col gap-1">
                <span className="flex flex-wrap items-center gap-2">
                  <Link href={`/${slug}/departments/${department.id}`} className="hover:underline">
                    <Badge tone={department.colour}>{department.name}</Badge>
                  </Link>
                  {department.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
                </span>
                {department.description ? (
                  <span className="text-ink-3 line-clamp-2 max-w-prose text-xs">
                    {department.description}
                  </span>
                ) : null}
              </span>
            </th>
            <td className="text-ink-2 max-w-56 break-words">{department.contact}</td>
            {countColumns.map((column) => (
              <td key={column} className="num">
                {department.counts[column] === 0 ? (
                  <span className="text-ink-3">{department.counts[column]}</span>
                ) : (
                  <Link
                    href={`/${slug}/departments/${department.id}#${anchors[column]}`}
                    aria-label={`${department.name}, ${t(`column.${column}`)}: ${department.counts[column]}`}
                    className="inline-block min-w-6 py-1 hover:underline"
                  >
                    {department.counts[column]}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
