import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Table } from "@/components/ui/table";
import type { DueJourney } from "@/lib/journeys/presented-review";
import { TaskTouchpoints } from "./task-touchpoints";

type Props = { slug: string; caption: string; journeys: readonly DueJourney[] };

/** Journeys with the day of their review and each reason for it. */
export function DueTable({ slug, caption, journeys }: Props) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const day = (moment: string | null) =>
    moment === null ? t("never") : format.dateTime(new Date(moment), "day");
  return (
    <Table caption={caption} captionShown>
      <thead>
        <tr>
          <th scope="col">{t("column.journey")}</th>
          <th scope="col">{t("column.lead")}</th>
          <th scope="col">{t("column.last")}</th>
          <th scope="col">{t("column.due")}</th>
          <th scope="col">{t("column.why")}</th>
          <th scope="col">{t("column.action")}</th>
        </tr>
      </thead>
      <tbody className="[&_td]:align-top [&_th]:align-top">
        {journeys.map((journey) => {
          const href = `/${slug}/journeys/${journey.id}`;
          const action = t(journey.abilities.review ? "start" : "look");
          return (
            <tr key={journey.id}>
              <th scope="row">
                <Link href={href} className="font-medium hover:underline">
                  {journey.title}
                </Link>
              </th>
              <td>
                <Badge tone={journey.leadDepartment.colour}>{journey.leadDepartment.name}</Badge>
              </td>
              <td className="whitespace-nowrap">{day(journey.lastReviewedAt)}</td>
              <td className="whitespace-nowrap">{day(journey.dueOn)}</td>
              <td>
                <ul className="flex min-w-48 flex-col gap-1">
                  {journey.reasons.map(({ item, touchpoints }) => (
                    <li key={item}>
                      {t(`item.${item}`)}
                      <TaskTouchpoints journeyHref={href} touchpoints={touchpoints} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <LinkButton size="sm" href={`${href}/review`} aria-label={`${action}: ${journey.title}`}>
                  {action}
                </LinkButton>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
