import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import type { JourneyReview } from "@/lib/journeys/presented-review";
import { JourneyHeaderBar } from "../journey/journey-header-bar";
import { DoneReviews } from "./done-reviews";
import { ReviewForm } from "./review-form";
import { TaskTouchpoints } from "./task-touchpoints";

type Props = { slug: string; review: JourneyReview };

/** A journey's review: the checklist for those who may vouch for it, and the reviews before. */
export function ReviewScreen({ slug, review }: Props) {
  const t = useTranslations("reviews");
  const { journey, tasks, reviews } = review;
  const journeyHref = `/${slug}/journeys/${journey.id}`;
  const may = journey.abilities.publish && journey.state === "published";
  return (
    <>
      <JourneyHeaderBar slug={slug} journey={journey} />
      <PageBody width="reading">
        {may ? (
          <ReviewForm review={review} journeyHref={journeyHref} />
        ) : (
          <>
            <p className="text-ink-2">{t(journey.state === "published" ? "readOnly" : "unpublished")}</p>
            <ul className="flex flex-col gap-2">
              {tasks.map(({ item, touchpoints }) => (
                <li key={item}>
                  <p>{t(`item.${item}`)}</p>
                  <TaskTouchpoints journeyHref={journeyHref} touchpoints={touchpoints} />
                </li>
              ))}
            </ul>
          </>
        )}
        <section className="mt-4 flex flex-col gap-2">
          <h2 className="font-semibold">{t("before")}</h2>
          <DoneReviews reviews={reviews} />
        </section>
      </PageBody>
    </>
  );
}
