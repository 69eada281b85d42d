import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { DepartmentBadge } from "@/lib/departments/model";
import { ChannelIcon } from "../../channel-icon";
import { OwnerBadge } from "../../owner-badge";
import type { PlannedTable } from "./use-csv-plan";

type Props = { planned: PlannedTable; departments: readonly DepartmentBadge[] };

/** The first touchpoints as they will stand. */
export function CsvPreview({ planned: { plan, first }, departments }: Props) {
  const t = useTranslations("csv");
  const domain = useTranslations("domain");
  const format = useFormatter();
  return (
    <Table caption={t("firstRows")} captionShown>
      <thead>
        <tr>
          {(["journey", "stage", "title", "department", "kind", "channel"] as const).map((field) => (
            <th key={field} scope="col">
              {t(`heading.${field}`)}
            </th>
          ))}
          <th scope="col" className="num">
            {t("heading.scoreAssumed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ journey, stage, title, departmentId, kind, channel, scoreAssumed }, index) => (
          <tr key={index}>
            <td>{plan.journeys[journey]?.title}</td>
            <td>{plan.journeys[journey]?.stages[stage]?.name}</td>
            <th scope="row" className="min-w-40">
              {title}
            </th>
            <td>
              <OwnerBadge department={departments.find(({ id }) => id === departmentId) ?? null} />
            </td>
            <td>{domain(`kind.${kind}`)}</td>
            <td>
              <span className="inline-flex items-center gap-1.5">
                <ChannelIcon channel={channel} />
                {domain(`channel.${channel}`)}
              </span>
            </td>
            <td className="num">
              {typeof scoreAssumed === "number" ? format.number(scoreAssumed, "signed") : t("noScore")}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
