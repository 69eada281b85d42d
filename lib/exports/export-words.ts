import { getFormatter, getTranslations } from "next-intl/server";
import type { LayoutWords } from "@/lib/journeys/layout/layout-words";
import { channels, touchpointKinds } from "@/lib/journeys/model";
import { emotions } from "@/lib/journeys/model/emotions";
import { lanes } from "@/lib/journeys/model/lanes";

/** The reader's words for a drawn journey. */
export async function exportWords(): Promise<LayoutWords> {
  const [map, domain, journeys, desired, t] = [
    await getTranslations("map"),
    await getTranslations("domain"),
    await getTranslations("journeys"),
    await getTranslations("desired"),
    await getTranslations("exports"),
  ];
  const format = await getFormatter();
  const named = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
  return {
    lane: named(lanes, (lane) => map(`lane.${lane}`)),
    emotion: named(emotions, (emotion) => domain(`emotion.${emotion}`)),
    channel: named(channels, (channel) => domain(`channel.${channel}`)),
    kind: named(touchpointKinds, (kind) => domain(`kind.${kind}`)),
    nobody: map("nobody"),
    momentOfTruth: map("momentOfTruth"),
    handoff: map("handoff"),
    reported: map("legendReported"),
    assumed: map("legendAssumed"),
    desired: map("legendDesired"),
    goal: journeys("goal"),
    desiredTitle: (title) => desired("titleOf", { title }),
    ledBy: (department) => journeys("ledBy", { department }),
    edition({ state, publishedNumber: number, changesSincePublished: since }) {
      if (state !== "published") return domain(`journeyState.${state}`);
      return journeys("versionState", { number }) + (since ? journeys("changesSince", { count: since }) : "");
    },
    madeOn: (date) => t("madeOn", { date: format.dateTime(date, "day") }),
    figure: {
      score: journeys("stat.score"),
      evidence: journeys("stat.evidence"),
      waiting: journeys("stat.waiting"),
      handoffs: (count) => journeys("stat.handoffs", { count }),
    },
    score: (score) => (score === null ? journeys("none") : format.number(score, "score")),
    share: (share) => (share === null ? journeys("none") : format.number(share, "percent")),
    count: (count) => format.number(count),
    n: (n) => map("n", { n: format.number(n) }),
    touchpoints: (count) => map("bulk.several", { count }),
    mean: (score) => map("stages.mean", { score: format.number(score, "score") }),
    page: (page, pages) => t("page", { page, pages }),
    wait(minutes) {
      if (minutes < 60) return journeys("wait.minutes", { count: Math.round(minutes) });
      if (minutes < 1440) return journeys("wait.hours", { count: Math.round(minutes / 6) / 10 });
      return journeys("wait.days", { count: Math.round(minutes / 144) / 10 });
    },
  };
}
