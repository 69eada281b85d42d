import { newId, type JourneyId, type StageId, type TouchpointId } from "@/lib/core/ids";
import type { Result } from "@/lib/core/result";
import { freeKey, keyAmong } from "@/lib/journeys/key-among";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { mapTouchpointSchema, type MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { StepWorld } from "@/components/journeys/steps/run-step";

type Edits = Parameters<StepWorld["bulkEdit"]>[0]["edits"];

const at = "2026-01-01T00:00:00.000Z";

/** A journey in memory that takes bulk edits as the server does: by version, all or none. */
export function pretendJourney(stageCount: number, perStage: number) {
  const stageIds = Array.from({ length: stageCount }, () => newId<StageId>());
  const rows = new Map<string, MapTouchpoint>();
  const inStage = (stageId: string) =>
    [...rows.values()]
      .filter((row) => row.stageId === stageId)
      .sort((one, other) => (one.position < other.position ? -1 : 1));
  const live = (stageId: string) => inStage(stageId).filter((row) => row.archivedAt === null);

  function add(stageId: StageId, after?: TouchpointId | null): MapTouchpoint {
    const row = mapTouchpointSchema.parse({
      ...blank,
      id: newId(),
      stageId,
      position: keyAmong(inStage(stageId), after),
      title: `Touchpoint ${rows.size + 1}`,
    });
    rows.set(row.id, row);
    return row;
  }

  function apply(edits: Edits): Result<{ touchpoints: MapTouchpoint[] }> {
    const found = edits.map((edit) => ({ edit, row: rows.get(edit.touchpointId) }));
    const stale = found.flatMap(({ edit, row }) =>
      row && row.version !== edit.expectedVersion ? [row] : [],
    );
    if (stale.length > 0) return { ok: false, error: { kind: "conflict", current: { touchpoints: stale } } };
    const touchpoints = found.map(({ edit, row }) => {
      if (!row) throw new Error("there is no such touchpoint");
      const { place, archived, ...fields } = edit.changes;
      if (row.archivedAt && archived !== false) throw new Error("it is archived");
      const others = place ? inStage(place.stageId).filter(({ id }) => id !== row.id) : [];
      const next = mapTouchpointSchema.parse({
        ...row,
        ...fields,
        version: row.version + 1,
        ...(place
          ? {
              stageId: place.stageId,
              position: place.position ? freeKey(others, place.position) : keyAmong(others, place.after),
            }
          : {}),
        ...(archived === undefined ? {} : { archivedAt: archived ? at : null }),
      });
      rows.set(next.id, next);
      return next;
    });
    return { ok: true, value: { touchpoints } };
  }

  for (const stageId of stageIds) for (let count = 0; count < perStage; count += 1) add(stageId);

  const map = () =>
    ({
      stages: stageIds.map((id) => ({ id, touchpoints: live(id) })),
      archived: { stages: [], touchpoints: [...rows.values()].filter((row) => row.archivedAt) },
    }) as unknown as JourneyMap;

  return {
    stageIds,
    rows,
    live,
    add,
    apply,
    /** What one sees of it: titles, channels and order. */
    looks: () => stageIds.map((id) => live(id).map(({ title, does, channel }) => [title, does, channel])),
    world: (answered: StepWorld["answered"], shown = map): StepWorld => ({
      journeyId: newId<JourneyId>(),
      map: shown,
      answered,
      bulkEdit: ({ edits }) => Promise.resolve(apply(edits)),
      updateStage: never,
      moveStage: never,
      archiveStage: never,
      restoreStage: never,
    }),
    map,
  };
}

const never = () => Promise.reject(new Error("no stage changes here"));

const blank = {
  version: 1,
  updatedAt: at,
  archivedAt: null,
  does: "",
  thinks: "",
  description: "",
  wayInReason: "",
  wouldRatherUse: "",
  kind: "contact",
  channel: "portal",
  initiator: "customer",
  control: "uncontrolled",
  frontStage: "",
  backStage: "",
  systems: "",
  expectedWaitMinutes: null,
  expectedEffort: null,
  measuredWaitMedianMinutes: null,
  measuredWaitP90Minutes: null,
  momentOfTruth: false,
  momentOfTruthDecision: "",
  trigger: "",
  lowTolerable: false,
  scoreAssumed: null,
  scoreDesired: null,
  monthlyVolume: null,
  attachments: [],
  departmentId: null,
  department: null,
  reported: null,
  commentCount: 0,
  differs: null,
  suggestionCount: 0,
  childJourney: null,
  nestedScore: null,
  offer: null,
  improvementCount: 0,
  openImprovements: [],
  abilities: { suggest: false, edit: true, handOver: true, archive: true, duplicate: true },
};
