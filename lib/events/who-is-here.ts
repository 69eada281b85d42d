import { presenceTimes, type Presence, type Present } from "./presence";

/** Who has which journey open, as far as was heard; whoever falls silent is forgotten. Times in milliseconds. */
export class WhoIsHere {
  private readonly journeys = new Map<string, Map<string, Present & { heardAt: number }>>();

  /** Whether this changes what `in` answers. */
  hear(key: string, { tab, userId, place, gone }: Presence, now: number): boolean {
    const tabs = this.journeys.get(key) ?? new Map<string, Present & { heardAt: number }>();
    // Nobody speaks for another's tab.
    const whose = `${userId} ${tab}`;
    const before = tabs.get(whose);
    if (gone) tabs.delete(whose);
    else tabs.set(whose, { tab, userId, place, heardAt: now });
    if (tabs.size === 0) this.journeys.delete(key);
    else this.journeys.set(key, tabs);
    if (gone || !before) return gone ? before !== undefined : true;
    return JSON.stringify(before.place) !== JSON.stringify(place);
  }

  in(key: string): Present[] {
    return [...(this.journeys.get(key)?.values() ?? [])].map(({ tab, userId, place }) => ({
      tab,
      userId,
      place,
    }));
  }

  /** The journeys from which somebody was forgotten just now. */
  forgetSilent(now: number): string[] {
    return [...this.journeys].flatMap(([key, tabs]) => {
      const before = tabs.size;
      for (const [whose, { heardAt }] of tabs) {
        if (now - heardAt > presenceTimes.believeMs) tabs.delete(whose);
      }
      if (tabs.size === 0) this.journeys.delete(key);
      return tabs.size === before ? [] : [key];
    });
  }
}
