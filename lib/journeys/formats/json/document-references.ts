import type { DocumentReference } from "./document-reference";
import type { JourneyDocument } from "./journey-document";

export const referenceKinds = ["department", "service", "persona", "parent"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Something that a document names once or more often; the lead department's own place is not counted. */
export type NamedReference = {
  kind: ReferenceKind;
  key: string;
  reference: DocumentReference;
  count: number;
};

/** By what one reference is known as the same as another. */
export function referenceKey(kind: ReferenceKind, { id, name }: DocumentReference): string {
  return `${kind} ${id ?? name.trim().toLowerCase()}`;
}

/** Everything that a document refers to, each once, in order of appearance within its kind. */
export function documentReferences({ journey }: JourneyDocument): NamedReference[] {
  const found = new Map<string, NamedReference>();
  const add = (kind: ReferenceKind, reference: DocumentReference | null | undefined) => {
    if (!reference) return;
    const key = referenceKey(kind, reference);
    const earlier = found.get(key);
    if (earlier) earlier.count += 1;
    else found.set(key, { kind, key, reference, count: 1 });
  };
  for (const { touchpoints } of journey.stages)
    for (const { department } of touchpoints) add("department", department);
  add("service", journey.service);
  for (const persona of journey.personas ?? []) add("persona", persona);
  add("parent", journey.parent);
  return [...found.values()];
}
