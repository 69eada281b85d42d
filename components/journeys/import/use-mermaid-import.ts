import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { DepartmentBadge } from "@/lib/departments/model";
import { readFrontMatterTitle } from "@/lib/journeys/formats/front-matter-title";
import { findJourneyLines } from "@/lib/journeys/formats/journey-lines";
import { matchActors, type ActorMatch } from "@/lib/journeys/formats/match-actors";
import { MermaidJourneyError, parseMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import { planImport } from "@/lib/journeys/formats/plan-import";
import { findScoreRange, type ScoreRange } from "@/lib/journeys/formats/score-mapping";
import { importLimits } from "@/lib/journeys/formats/journey-import";

export type MermaidImport = ReturnType<typeof useMermaidImport>;

/** The text, what it says, and what one decided about its scores and actors; the plan follows from all of it. */
export function useMermaidImport(departments: readonly DepartmentBadge[]) {
  const t = useTranslations("import");
  const [text, setText] = useState("");
  const [fileName, setFileName] = useState("");
  const [chosenRange, setRange] = useState<ScoreRange | null>(null);
  const [matches, setMatches] = useState<Readonly<Record<string, ActorMatch>>>({});

  const read = useMemo(() => {
    if (text.trim() === "") return { journey: null, error: null };
    try {
      return { journey: parseMermaidJourney(text), error: null };
    } catch (error) {
      if (error instanceof MermaidJourneyError) return { journey: null, error };
      throw error;
    }
  }, [text]);
  const { journey } = read;
  const found = journey
    ? findScoreRange(journey.sections.flatMap(({ tasks }) => tasks.map(({ score }) => score)))
    : null;
  const range = chosenRange ?? found ?? { worst: 1, best: 5 };
  const actors = (journey ? matchActors(journey, departments) : []).map(({ actor, count, suggestion }) => ({
    actor,
    count,
    match: matches[actor] ?? suggestion,
  }));
  const plan =
    journey &&
    planImport({
      journey,
      range,
      matching: actors,
      fallbackTitle: readFrontMatterTitle(text) || fileName.replace(/\.\w+$/, "") || t("untitled"),
      defaultStageName: t("defaultStage"),
      lines: findJourneyLines(text),
      limits: importLimits,
    });

  return {
    text,
    journey,
    error: read.error,
    range,
    actors,
    plan,
    setRange,
    /** Another text has other scores and other people. */
    load(next: string, name = "") {
      setText(next);
      setFileName(name);
      setRange(null);
      setMatches({});
    },
    setMatch: (actor: string, match: ActorMatch) => setMatches((before) => ({ ...before, [actor]: match })),
  };
}
