import type { ConcernedTouchpoint } from "@/lib/backlog/presented-improvement";

type Group = { journeyId: string; journeyTitle: string; touchpoints: ConcernedTouchpoint[] };

/** Touchpoints by journey, each once, those in whose title or journey the text occurs. */
export function touchpointGroups(touchpoints: readonly ConcernedTouchpoint[], text: string): Group[] {
  const wanted = text.trim().toLocaleLowerCase();
  const once = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const groups = new Map<string, Group>();
  for (const touchpoint of once.values()) {
    const { journeyId, journeyTitle, title } = touchpoint;
    if (!`${title} ${journeyTitle}`.toLocaleLowerCase().includes(wanted)) continue;
    const group = groups.get(journeyId) ?? { journeyId, journeyTitle, touchpoints: [] };
    group.touchpoints.push(touchpoint);
    groups.set(journeyId, group);
  }
  return [...groups.values()];
}
