import { CheckCheck, Square } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { DoneReview } from "@/lib/journeys/presented-review";

/** The reviews before: who, when, what was looked at, what was found. */
export function DoneReviews({ reviews }: { reviews: readonly DoneReview[] }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  if (reviews.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {reviews.map((review) => (
        <li key={review.id} className="border-line rounded-card border px-3 py-2.5">
          <p className="font-medium">
            {t("by", {
              name: review.reviewedBy,
              when: format.dateTime(new Date(review.reviewedAt), "moment"),
            })}
          </p>
          {review.note ? <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{review.note}</p> : null}
          <ul className="text-ink-2 mt-1 flex flex-col gap-0.5">
            {review.answers.map(({ item, checked, touchpointIds }) => (
              <li key={item} className="flex items-center gap-1.5">
                {checked ? (
                  <CheckCheck
                    role="img"
                    aria-label={t("looked")}
                    className="text-success size-3.5 shrink-0"
                  />
                ) : (
                  <Square role="img" aria-label={t("notLooked")} className="text-ink-3 size-3.5 shrink-0" />
                )}
                <span>{t(`item.${item}`)}</span>
                {touchpointIds.length > 0 ? (
                  <span className="text-ink-3">{t("count", { count: touchpointIds.length })}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
