import type { DepartmentId } from "@/lib/core/ids";
import type { Initiator } from "../model";
import { findCountProblem, findTextProblem, type ImportProblem } from "./import-problem";
import type { JourneyLines } from "./journey-lines";
import type { ActorMatch } from "./match-actors";
import type { MermaidJourney, MermaidTask } from "./mermaid-journey-model";
import { mapScore, type EmotionStep, type ScoreRange } from "./score-mapping";

export type PlannedTouchpoint = {
  title: string;
  scoreAssumed: EmotionStep | null;
  /** The department of the first actor that has one; null when none has. */
  departmentId: DepartmentId | null;
  /** Everybody whom the task names. */
  actors: string[];
  /** Of these, who is neither the owner nor the customer. */
  alsoActors: string[];
  /** Whoever of those we know is named first, customer or department; the customer if nobody is. */
  initiator: Initiator;
};

export type PlannedStage = { name: string; touchpoints: PlannedTouchpoint[] };

/** What an import would make; with problems it cannot be made. */
export type ImportPlan = {
  title: string;
  /** What the diagram says of itself for those who cannot see it. */
  description: string;
  stages: PlannedStage[];
  problems: ImportProblem[];
};

type PlanInput = {
  journey: MermaidJourney;
  range: ScoreRange;
  /** Whom the actors are, as a person decided; one who is missing is nobody. */
  matching: ReadonlyArray<{ actor: string; match: ActorMatch }>;
  /** For a diagram without title: that of its front matter, the file's name … */
  fallbackTitle: string;
  /** For tasks before the first section, and sections whose name is blank. */
  defaultStageName: string;
  /** So that problems can say where they are. */
  lines?: JourneyLines;
  limits?: { readonly stages: number; readonly touchpoints: number };
};

/** Plans an import for its preview. Nothing is shortened: what does not fit is listed among the problems. */
export function planImport(input: PlanInput): ImportPlan {
  const { journey, lines, limits } = input;
  const whose = new Map(input.matching.map(({ actor, match }) => [actor.trim(), match]));
  const title = oneLine(journey.title) || oneLine(input.fallbackTitle);
  const description = describe(journey);
  const stages = journey.sections.map(({ name, tasks }) => ({
    name: oneLine(name) || oneLine(input.defaultStageName),
    touchpoints: tasks.map((task) => planTouchpoint(task, input.range, whose)),
  }));
  const problems = [
    findTextProblem("title", title, lines?.title ?? null),
    findTextProblem("description", description, lines?.accDescription ?? null),
    ...stages.flatMap(({ name, touchpoints }, index) => [
      findTextProblem("stage-name", name, lines?.sections[index]?.line ?? null),
      ...touchpoints.map((touchpoint, place) =>
        findTextProblem("touchpoint-title", touchpoint.title, lines?.sections[index]?.tasks[place] ?? null),
      ),
    ]),
    limits ? findCountProblem("stages", stages.length, limits.stages) : null,
    limits ? findCountProblem("touchpoints", countTouchpoints(stages), limits.touchpoints) : null,
  ];
  return { title, description, stages, problems: problems.filter((problem) => problem !== null) };
}

function planTouchpoint(
  { name, score, actors: written }: MermaidTask,
  range: ScoreRange,
  whose: ReadonlyMap<string, ActorMatch>,
): PlannedTouchpoint {
  const actors = [...new Set(written.map((actor) => actor.trim()))].filter((actor) => actor !== "");
  const known = actors.flatMap((actor) => whose.get(actor) ?? []).filter(({ kind }) => kind !== "none");
  const owner = known.find((match) => match.kind === "department")?.departmentId ?? null;
  const isOwnerOrCustomer = (match: ActorMatch | undefined) =>
    match?.kind === "customer" || (match?.kind === "department" && match.departmentId === owner);
  return {
    title: oneLine(name),
    scoreAssumed: mapScore(score, range),
    departmentId: owner,
    actors,
    alsoActors: actors.filter((actor) => !isOwnerOrCustomer(whose.get(actor))),
    initiator: known[0]?.kind === "department" ? "us" : "customer",
  };
}

// Its accessible title says the same as the title, or else something that should not be lost.
function describe({ title, accTitle, accDescription }: MermaidJourney): string {
  const said = oneLine(accTitle) === oneLine(title) ? [accDescription] : [accTitle, accDescription];
  return said
    .filter((text) => text.trim() !== "")
    .join("\n")
    .trim();
}

const countTouchpoints = (stages: readonly PlannedStage[]) =>
  stages.reduce((count, { touchpoints }) => count + touchpoints.length, 0);

/** White space is one space, and so is the line break that mermaid draws for `<br>`. */
function oneLine(text: string): string {
  return text
    .replace(/<\/?br\s*\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}
