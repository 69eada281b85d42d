import { History } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { JourneyVersion } from "@/lib/journeys/presented-history";
import { CompareForm } from "./compare-form";

type Props = { base: string; versions: readonly JourneyVersion[] };

/** A journey's published versions, the newest first, each to be read and compared; `base` is the journey's address. */
export function VersionList({ base, versions }: Props) {
  const t = useTranslations("journeys");
  const words = useTranslations("versions");
  const format = useFormatter();
  if (versions.length === 0) {
    return <EmptyState icon={<History />} title={t("noVersions")} description={t("noVersionsLead")} />;
  }
  const newest = versions[0]?.number ?? 1;
  return (
    <>
      <CompareForm action={`${base}/compare`} newest={newest} from={newest} />
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
            <th scope="col">{words("actions")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.number}>
              <th scope="row">
                <Link
                  href={`${base}/versions/${version.number}`}
                  aria-label={words("read", { number: version.number })}
                  className="inline-block min-w-6 font-medium underline"
                >
                  {version.number}
                </Link>
              </th>
              <td>{format.dateTime(new Date(version.publishedAt), "moment")}</td>
              <td>{version.publishedBy}</td>
              <td>{version.note}</td>
              <td className="num">
                {version.score === null ? t("none") : format.number(version.score, "score")}
              </td>
              <td>
                <Link href={`${base}/compare?from=${version.number}&to=now`} className="underline">
                  {words("compareNow")}
                </Link>
                {version.number > 1 ? (
                  <Link
                    href={`${base}/compare?from=${version.number - 1}&to=${version.number}`}
                    className="ml-3 underline"
                  >
                    {words("comparePrevious", { number: version.number - 1 })}
                  </Link>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
