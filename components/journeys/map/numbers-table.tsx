import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { currentScore } from "@/lib/journeys/rules/current-score";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

type Scored = Pick<
  MapTouchpoint,
  "id" | "title" | "reported" | "scoreAssumed" | "scoreDesired" | "nestedScore"
>;
export type Numbers = { touchpoints: readonly Scored[]; minimumResponses: number };

/** The curve's numbers for those who read rather than see. */
export const NumbersTable = memo(function NumbersTable({ touchpoints, minimumResponses }: Numbers) {
  const t = useTranslations("map");
  const format = useFormatter();
  const score = (value: number | null | undefined) =>
    typeof value === "number" ? format.number(value, "score") : t("none");
  return (
    <table className="mt-2">
      <caption className="sr-only">{t("numbers")}</caption>
      <thead>
        <tr className="text-left [&>th]:pr-6 [&>th]:font-medium">
          <th scope="col">{t("lane.touchpoint")}</th>
          <th scope="col">{t("current")}</th>
          <th scope="col">{t("assumed")}</th>
          <th scope="col">{t("reported")}</th>
          <th scope="col">{t("answers")}</th>
          <th scope="col">{t("desired")}</th>
        </tr>
      </thead>
      <tbody className="[&_td]:pr-6 [&_td]:tabular-nums">
        {touchpoints.map((touchpoint) => (
          <tr key={touchpoint.id}>
            <th scope="row" className="pr-6 text-left font-normal">
              {touchpoint.title}
            </th>
            <td>{score(currentScore(touchpoint, minimumResponses)?.value)}</td>
            <td>{score(touchpoint.scoreAssumed)}</td>
            <td>{score(touchpoint.reported?.mean)}</td>
            <td>{touchpoint.reported?.n ?? t("none")}</td>
            <td>{score(touchpoint.scoreDesired)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
