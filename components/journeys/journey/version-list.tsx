import { History } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { JourneyVersion } from "@/lib/journeys/presented-history";

/** A journey's published versions, the newest first. */
export function VersionList({ versions }: { versions: readonly JourneyVersion[] }) {
  const t = useTranslations("journeys");
  const format = useFormatter();
  if (versions.length === 0) {
    return <EmptyState icon={<History />} title={t("noVersions")} description={t("noVersionsLead")} />;
  }
  return (
    <Table caption={t("versions")}>
      <thead>
        <tr>
          <th scope="col">{t("version")}</th>
          <th scope="col">{t("publishedOn")}</th>
          <th scope="col">{t("publishedBy")}</th>
          <th scope="col">{t("publishNote")}</th>
          <th scope="col" className="num">
            {t("column.score")}
          </th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <tr key={version.number}>
            <th scope="row">{version.number}</th>
            <td>{format.dateTime(new Date(version.publishedAt), "moment")}</td>
            <td>{version.publishedBy}</td>
            <td>{version.note}</td>
            <td className="num">
              {version.score === null ? t("none") : format.number(version.score, "score")}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
