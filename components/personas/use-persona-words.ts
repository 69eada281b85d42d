"use client";

import { useTranslations } from "next-intl";
import type { Channel } from "@/lib/journeys/model";

/** What a persona's fields are called, and how the ones that are not text read. */
export function usePersonaWords() {
  const t = useTranslations("personas");
  const domain = useTranslations("domain");
  const rating = (value: number) => t("scale.of", { value });
  return {
    name: { label: t("field.name") },
    jobTitle: { label: t("field.jobTitle") },
    segment: { label: t("field.segment") },
    portraitUrl: { label: t("field.portraitUrl") },
    quote: { label: t("field.quote") },
    biography: { label: t("field.biography") },
    goals: { label: t("field.goals") },
    needs: { label: t("field.needs") },
    frustrations: { label: t("field.frustrations") },
    expectations: { label: t("field.expectations") },
    preferredChannels: {
      label: t("field.preferredChannels"),
      show: (list: Channel[]) =>
        list.map((channel, index) => `${index + 1}. ${domain(`channel.${channel}`)}`).join("\n"),
    },
    digitalConfidence: { label: t("field.digitalConfidence"), show: rating },
    selfReliance: { label: t("field.selfReliance"), show: rating },
  };
}
