import type { ReadContext } from "@/lib/core/context";
import { maySeeState } from "./journey-row";

export type LoadedReference = { id: string; title: string; state: string; archived: boolean };

/** Another journey by its name: null for one that the reader may not see. */
export function presentReference(ctx: ReadContext, reference: LoadedReference | null) {
  if (!reference || !maySeeState(ctx, reference.state)) return null;
  const { id, title, state, archived } = reference;
  return { id, title, state: archived ? "archived" : state };
}
