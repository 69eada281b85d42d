import type { Refusal, Result } from "@/lib/core/result";
import type { TouchpointFields } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { sameValue } from "../touchpoint/same-value";

type Field = keyof TouchpointFields;
type Value = TouchpointFields[Field];
/** A value entered over the one that was seen. */
type Entry = { field: Field; value: Value; seen: Value; overwrite?: boolean };
export type SaveState = "saved" | "saving" | "failed" | "offline";
export type Stale = { field: Field; seen: Value; mine: Value; theirs: MapTouchpoint };
/** Which of both values stays, or what was made of both. */
export type Settlement = "mine" | "theirs" | { merged: Value };

/** How a touchpoint's saving stands. */
export type SavingView = {
  state: SaveState;
  problems: Partial<Record<Field, Refusal>>;
  stale: Stale | null;
  /** Counts how often what was entered into a field was to be forgotten. */
  rounds: Partial<Record<Field, number>>;
  /** What is not saved yet, as it was entered. */
  unsent: Partial<TouchpointFields>;
};

/** What the saver speaks with: the command, the page, and the memory of what this browser was answered. */
export type SavingLine = {
  run(input: {
    touchpointId: MapTouchpoint["id"];
    expectedVersion: number;
    changes: Partial<TouchpointFields>;
  }): Promise<Result<MapTouchpoint>>;
  shown(id: string): MapTouchpoint | undefined;
  answered: Map<string, MapTouchpoint>;
  saved(before: MapTouchpoint, after: MapTouchpoint, field: Field): void;
  quarrelled(id: string): void;
  refresh(): void;
};

export const nothingToSave: SavingView = {
  state: "saved",
  problems: {},
  stale: null,
  rounds: {},
  unsent: {},
};
const passing = new Set<Refusal["kind"]>(["unavailable", "unconfirmed", "unauthenticated", "rate-limited"]);

/**
 * Saves one field after another of each touchpoint, and keeps what could not be sent until it can. When somebody
 * else changed the touchpoint meanwhile: another field is no quarrel and mine is saved on top; the same field,
 * whether the page or only the server knows of it, is shown with both values.
 */
export function createSaver() {
  let line: SavingLine | null = null;
  let views: ReadonlyMap<string, SavingView> = new Map();
  const entries = new Map<string, Entry[]>();
  const busy = new Set<string>();
  // What this browser itself last saved of a field: no quarrel with that.
  const mine = new Map<string, Partial<TouchpointFields>>();
  const listeners = new Set<() => void>();
  const awaiting = new Set<() => void>();

  const viewOf = (id: string) => views.get(id) ?? nothingToSave;
  const show = (id: string, change: Partial<SavingView>) => {
    const unsent = Object.fromEntries((entries.get(id) ?? []).map(({ field, value }) => [field, value]));
    views = new Map(views).set(id, { ...viewOf(id), ...change, unsent });
    for (const listen of listeners) listen();
  };
  const settled = (id: string, field: Field, state: SaveState) => {
    const { [field]: _solved, ...problems } = viewOf(id).problems;
    show(id, { problems, state });
  };
  const refused = (id: string, field: Field, error: Refusal) =>
    show(id, { problems: { ...viewOf(id).problems, [field]: error }, state: "failed" });

  const quarrel = (id: string, { field, value, seen }: Entry, theirs: MapTouchpoint, to: SavingLine) => {
    show(id, { stale: { field, seen, mine: value, theirs } });
    refused(id, field, { kind: "conflict", current: theirs });
    to.quarrelled(id);
  };

  /** Answers whether it is done with, one way or another. */
  async function send(id: string, entry: Entry, to: SavingLine): Promise<boolean> {
    const { field, value, seen, overwrite } = entry;
    for (;;) {
      // The page may have read a newer one than this browser's last answer.
      const [page, answer] = [to.shown(id), to.answered.get(id)];
      const base = page && answer ? (page.version > answer.version ? page : answer) : (page ?? answer);
      if (!base) return true;
      if (!overwrite) {
        // It is there already, or nothing was changed, unless it goes back over what I myself have put there since.
        const own = sameValue(base[field], mine.get(id)?.[field]);
        if (sameValue(value, base[field]) || (sameValue(value, seen) && !own)) {
          settled(id, field, "saved");
          return true;
        }
        if (!sameValue(base[field], seen) && !own) {
          quarrel(id, entry, base, to);
          return true;
        }
      }
      show(id, { state: "saving" });
      const result = await to.run({
        touchpointId: base.id,
        expectedVersion: base.version,
        changes: { [field]: value },
      });
      if (result.ok) {
        to.answered.set(id, result.value);
        mine.set(id, { ...mine.get(id), [field]: result.value[field] });
        settled(id, field, "saved");
        to.saved(base, result.value, field);
        return true;
      }
      if (passing.has(result.error.kind)) return false;
      if (result.error.kind !== "conflict") {
        refused(id, field, result.error);
        return true;
      }
      // The schema comes only to those who meet somebody.
      const schemas = await import("@/lib/journeys/presented-touchpoint").catch(() => null);
      if (!schemas) return false;
      to.answered.set(id, schemas.mapTouchpointSchema.parse(result.error.current));
    }
  }

  async function work(id: string): Promise<void> {
    if (busy.has(id) || !line) return;
    busy.add(id);
    for (let entry = entries.get(id)?.[0]; entry; entry = entries.get(id)?.[0]) {
      if (!(await send(id, entry, line))) {
        show(id, { state: "offline" });
        break;
      }
      const rest = (entries.get(id) ?? []).filter((one) => one !== entry);
      if (rest.length > 0) entries.set(id, rest);
      else entries.delete(id);
      show(id, {});
    }
    busy.delete(id);
    if (busy.size > 0) return;
    for (const go of awaiting) go();
    awaiting.clear();
  }

  const enqueue = (id: string, entry: Entry): Promise<void> => {
    const waiting = entries.get(id) ?? [];
    // What waits to be sent is replaced by what was entered later, but not what is on its way.
    const older = waiting.findIndex((one, at) => one.field === entry.field && !(at === 0 && busy.has(id)));
    entries.set(
      id,
      older < 0
        ? [...waiting, entry]
        : waiting.map((one, at) => (at === older ? { ...entry, seen: one.seen } : one)),
    );
    show(id, {});
    return work(id);
  };

  return {
    connect(to: SavingLine) {
      line = to;
      // What was entered before the page was alive.
      void Promise.all([...entries.keys()].map(work));
    },
    read: () => views,
    subscribe(listen: () => void) {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    /** Saves a field's value as it was entered over the one that was seen. */
    save: (id: string, field: Field, value: Value, seen: Value) => enqueue(id, { field, value, seen }),
    /** Resolves when nothing is on its way any more. */
    quiet: () => new Promise<void>((resolve) => (busy.size === 0 ? resolve() : awaiting.add(resolve))),
    /** Tries again to send what is kept. */
    sendAgain: () => Promise.all([...entries.keys()].map(work)),
    settle(id: string, keep: Settlement) {
      const { stale, rounds, problems } = viewOf(id);
      if (!stale) return;
      const { field, mine: value, theirs } = stale;
      const { [field]: _solved, ...rest } = problems;
      show(id, { stale: null, problems: rest });
      if (keep === "mine") return void enqueue(id, { field, value, seen: value, overwrite: true });
      show(id, { rounds: { ...rounds, [field]: (rounds[field] ?? 0) + 1 }, state: "saved" });
      // Over theirs as one saw it: whatever came since is a quarrel once more.
      if (keep !== "theirs") return void enqueue(id, { field, value: keep.merged, seen: theirs[field] });
      line?.refresh();
    },
  };
}
