import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { ServiceListItem } from "@/lib/services/queries/list-services";

type Props = { slug: string; services: readonly ServiceListItem[] };

/** The services, one row each, with who offers them. */
export function ServiceTable({ slug, services }: Props) {
  const t = useTranslations("services");
  const common = useTranslations("common");
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("column.service")}</th>
          <th scope="col">{t("column.owner")}</th>
          <th scope="col" className="num">
            {t("column.journeys")}
          </th>
        </tr>
      </thead>
      <tbody>
        {services.map((service) => (
          <tr key={service.id}>
            <th scope="row" className="min-w-64 py-2">
              <span className="flex flex-col gap-0.5">
                <span className="flex flex-wrap items-center gap-2">
                  <Link href={`/${slug}/services/${service.id}`} className="font-medium hover:underline">
                    {service.name}
                  </Link>
                  {service.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
                </span>
                {service.description ? (
                  <span className="text-ink-3 line-clamp-2 max-w-prose text-xs">{service.description}</span>
                ) : null}
              </span>
            </th>
            <td>
              <Link href={`/${slug}/departments/${service.ownerDepartment.id}`} className="hover:underline">
                <Badge tone={service.ownerDepartment.colour}>{service.ownerDepartment.name}</Badge>
              </Link>
            </td>
            <td className="num">{service.journeyCount}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
