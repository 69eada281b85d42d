import type { DepartmentId } from "@/lib/core/ids";
import { findByName, withSameKind } from "../find-by-name";
import type { DocumentReference } from "./document-reference";
import { documentReferences, type NamedReference, type ReferenceKind } from "./document-references";
import type { JourneyDocument } from "./journey-document";

type Named = { readonly id: string; readonly name: string };

/** What there is here to find, by kind. */
export type ReferencesHere = Readonly<Record<ReferenceKind, readonly Named[]>>;

/** A reference with what was found for it: by its id, which is certain, or by its name, which a person looks at. */
export type MatchedReference = NamedReference & { foundId: string | null; certain: boolean };

/** Looks for everything that a document refers to. */
export function matchReferences(document: JourneyDocument, here: ReferencesHere): MatchedReference[] {
  return documentReferences(document).map((named) => {
    const candidates = here[named.kind];
    const { id } = named.reference;
    if (candidates.some((one) => one.id === id)) return { ...named, foundId: id ?? null, certain: true };
    const found = findByName(named.reference.name, candidates);
    const foundId =
      named.kind === "department" ? (found ?? withSameKind(named.reference.name, candidates)) : found;
    return { ...named, foundId, certain: false };
  });
}

/** Of the departments in whose lead one may begin a journey, the document's; null if it is not among them. */
export function matchLead<Lead extends { readonly id: DepartmentId; readonly name: string }>(
  { id, name }: DocumentReference,
  leads: readonly Lead[],
): DepartmentId | null {
  return leads.find((one) => one.id === id)?.id ?? findByName(name, leads) ?? withSameKind(name, leads);
}
