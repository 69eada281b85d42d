import { useFormatter, useTranslations } from "next-intl";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { JourneyStory } from "../journey/journey-story";
import { SharedPages } from "./shared-pages";
import { SharedPrint } from "./shared-print";

/** A journey for those who hold a link to it: to read and to print, and nothing leads anywhere from here. */
export function SharedPage({ shared }: { shared: SharedJourney }) {
  const t = useTranslations("sharing");
  const journeys = useTranslations("journeys");
  const format = useFormatter();
  const { journey, story, improvements } = shared;
  return (
    <main className="flex min-w-0 flex-col gap-6 py-6 print:block print:py-0">
      <header data-screen-head className="flex flex-col gap-2 px-5">
        <h1 className="text-2xl font-semibold text-balance wrap-anywhere">{journey.title}</h1>
        {journey.isDesired ? <p className="text-accent text-sm font-semibold">{t("page.desired")}</p> : null}
        {journey.goal ? (
          <p className="text-ink-2 max-w-3xl text-sm">
            <span className="text-ink font-semibold">{journeys("goal")}</span> {journey.goal}
          </p>
        ) : null}
        <p className="text-ink-3 text-xs">
          {t("page.readOnly", { date: format.dateTime(new Date(shared.expiresAt), "moment") })}
        </p>
      </header>
      {shared.stages.length === 0 ? (
        <p className="text-ink-2 px-5">{t("page.empty")}</p>
      ) : (
        <SharedPrint shared={shared}>
          <SharedPages shared={shared} />
        </SharedPrint>
      )}
      {improvements ? (
        <section
          aria-labelledby="shared-improvements"
          className="max-w-3xl px-5 text-sm print:break-before-page"
        >
          <h2 id="shared-improvements" className="mb-2 text-lg font-semibold">
            {t("page.improvements")}
          </h2>
          {improvements.length === 0 ? <p className="text-ink-2">{t("page.noImprovements")}</p> : null}
          <ul className="list-disc pl-5 empty:hidden">
            {improvements.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {story ? (
        <section aria-labelledby="shared-story" className="max-w-3xl px-5 print:break-before-page">
          <h2 id="shared-story" className="sr-only">
            {t("page.story")}
          </h2>
          <JourneyStory
            // The goal stands above already.
            map={{ ...shared, journey: { ...story, id: journey.id, goal: "" } }}
            slug={null}
          />
        </section>
      ) : null}
    </main>
  );
}
