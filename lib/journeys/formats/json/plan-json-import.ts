import type { z } from "zod";
import type { DepartmentId } from "@/lib/core/ids";
import { lacksOwner } from "../../rules/lacks-owner";
import { journeyImportSchema, type JourneyImport } from "../journey-import";
import { problemAt, problemsOf, type DocumentPath, type DocumentProblem } from "./document-problem";
import type { DocumentReference } from "./document-reference";
import { referenceKey, type ReferenceKind } from "./document-references";
import type { DocumentTouchpoint } from "./document-touchpoint";
import type { JourneyDocument } from "./journey-document";

/** What becomes of a reference: something here, the lead department, or nothing. */
export type ReferenceChoice = { kind: "here"; id: string } | { kind: "lead" } | { kind: "none" };

export type JsonImportPlan =
  | { ok: true; journey: JourneyImport; reportedCount: number }
  /** The document says something that cannot be taken over as it is; nothing is shortened. */
  | { ok: false; problems: DocumentProblem[] };

type PlanInput = {
  document: JourneyDocument;
  leadDepartmentId: DepartmentId;
  /** By `referenceKey`; what is missing becomes nothing. */
  choices: ReadonlyMap<string, ReferenceChoice>;
};

/** Plans what an import would make of a document. Reported scores are evidence: they are counted and left behind. */
export function planJsonImport({ document, leadDepartmentId, choices }: PlanInput): JsonImportPlan {
  const { journey } = document;
  const chosen = (kind: ReferenceKind, reference: DocumentReference | null | undefined) => {
    const choice = reference ? choices.get(referenceKey(kind, reference)) : undefined;
    if (choice?.kind === "lead") return leadDepartmentId;
    return choice?.kind === "here" ? choice.id : null;
  };
  const {
    id: _id,
    state: _state,
    leadDepartment: _lead,
    service,
    parent,
    personas = [],
    stages,
    ...fields
  } = journey;
  const wanted = {
    ...fields,
    leadDepartmentId,
    serviceId: chosen("service", service),
    parentJourneyId: chosen("parent", parent),
    personaIds: [...new Set(personas.flatMap((persona) => chosen("persona", persona) ?? []))],
    stages: stages.map(({ touchpoints, ...stage }) => ({
      ...stage,
      touchpoints: touchpoints.map((touchpoint) =>
        plannedTouchpoint(touchpoint, chosen("department", touchpoint.department)),
      ),
    })),
  };
  const parsed = journeyImportSchema.safeParse(wanted, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsInDocument) };
  const problems = ownerProblems(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, journey: parsed.data, reportedCount: reportedIn(document) };
}

function plannedTouchpoint(
  { department, reported: _reported, control, ...fields }: DocumentTouchpoint,
  departmentId: string | null,
) {
  // Somebody else's department that is nobody here: then nobody here controls what it did.
  const given = department && departmentId === null ? "uncontrolled" : control;
  return { ...fields, ...(given ? { control: given } : {}), departmentId };
}

const documentNames: Readonly<Record<string, string>> = {
  serviceId: "service",
  leadDepartmentId: "leadDepartment",
  parentJourneyId: "parent",
  personaIds: "personas",
  departmentId: "department",
};

const inDocument = (path: DocumentPath): DocumentPath => [
  "journey",
  ...path.map((part) => (typeof part === "string" ? (documentNames[part] ?? part) : part)),
];

function problemsInDocument(issue: z.core.$ZodIssue): DocumentProblem[] {
  return problemsOf({ ...issue, path: [...inDocument(issue.path)] }).map(({ problem }) => problem);
}

function ownerProblems({ stages }: JourneyImport): DocumentProblem[] {
  return stages.flatMap(({ touchpoints }, stage) =>
    touchpoints.flatMap(({ control, departmentId }, place) =>
      lacksOwner(control, departmentId)
        ? [problemAt(["journey", "stages", stage, "touchpoints", place, "department"], "department-required")]
        : [],
    ),
  );
}

function reportedIn({ journey }: JourneyDocument): number {
  return journey.stages.reduce(
    (sum, { touchpoints }) => sum + touchpoints.filter(({ reported }) => reported).length,
    0,
  );
}
