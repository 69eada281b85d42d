import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import type { Opening, TouchpointFact } from "@/lib/journeys/rules/touchpoint-facts";
import { draftValues } from "./draft-values";
import type { DraftWords } from "./rules/draft-from-touchpoint";

/** The words in which a drafted improvement quotes a touchpoint's facts, in one language. */
export function draftWords(locale: Locale): DraftWords<Opening, TouchpointFact> {
  const { setting, wait, signed } = draftValues(locale);
  const t = createTranslator({ ...setting, namespace: "backlog.draft" });
  const domain = createTranslator({ ...setting, namespace: "domain" });
  return {
    title: (opening, title) => t(`title.${opening}`, { title }),
    fact(fact) {
      switch (fact.fact) {
        case "stage":
          return t("fact.stage", { stage: fact.stage });
        case "channel":
          return t("fact.channel", {
            channel: domain(`channel.${fact.channel}`),
            kind: domain(`kind.${fact.kind}`),
          });
        case "moment-of-truth":
          return fact.decision
            ? t("fact.moment", { decision: unstopped(fact.decision) })
            : t("fact.momentPlain");
        case "silence":
          return fact.minutes === null
            ? t("fact.silence")
            : t("fact.silenceFor", { wait: wait(fact.minutes) });
        case "wait":
          return fact.expectedMinutes === null || fact.source === "expected"
            ? t("fact.wait", { wait: wait(fact.minutes), source: fact.source })
            : t("fact.waitExpected", { wait: wait(fact.minutes), expected: wait(fact.expectedMinutes) });
        case "score":
          return t("fact.score", {
            score: signed(fact.value),
            emotion: domain(`emotion.${fact.emotion}`),
            source: fact.source,
            n: fact.n ?? 0,
          });
        case "emotion-gap":
          return t("fact.gap", {
            assumed: domain(`emotion.${fact.assumed}`),
            reported: domain(`emotion.${fact.reported}`),
          });
        case "desired":
          return t("fact.desired", { score: signed(fact.value), emotion: domain(`emotion.${fact.emotion}`) });
        case "quote":
          return t("fact.quote", { quote: fact.quote });
        case "trigger":
          return t("fact.trigger", { trigger: unstopped(fact.trigger) });
        case "volume":
          return t("fact.volume", { perMonth: fact.perMonth });
      }
    },
  };
}

// The quoting sentence brings its own full stop.
const unstopped = (text: string) => text.replace(/[.\s]+$/, "");
