import type { JourneyChange, TouchpointSpot } from "@/lib/journeys/rules/comparison/compare-snapshots";
import type { JourneyPicture, PictureTouchpoint } from "@/lib/journeys/rules/comparison/journey-picture";
import type { PictureFields } from "@/lib/journeys/rules/comparison/picture-fields";

type Stage = { id: string; fields: PictureFields; touchpoints: PictureTouchpoint[] };

/** Does what a list of changes says, with nothing but the picture that it is about and the list. */
export function applyChanges(picture: JourneyPicture, changes: readonly JourneyChange[]): JourneyPicture {
  const fields = new Map<string, PictureFields>([["journey", picture.fields]]);
  for (const stage of picture.stages) {
    fields.set(stage.id, stage.fields);
    for (const touchpoint of stage.touchpoints) fields.set(touchpoint.id, touchpoint.fields);
  }
  // Whatever goes or moves is taken out first; what was added or moved is put in, in the list's order.
  const taken = new Set(
    changes.flatMap((change) =>
      change.of !== "journey" && (change.kind === "removed" || change.kind === "moved") ? [change.id] : [],
    ),
  );
  const order = picture.stages.map(({ id }) => id).filter((id) => !taken.has(id));
  const contents = new Map(
    picture.stages.map(({ id, touchpoints }) => [
      id,
      touchpoints.map((touchpoint) => touchpoint.id).filter((touchpoint) => !taken.has(touchpoint)),
    ]),
  );
  const put = (list: string[], id: string, after: string | null) =>
    list.splice(after === null ? 0 : list.indexOf(after) + 1, 0, id);
  const putTouchpoint = (id: string, { stageId, after }: TouchpointSpot) => {
    const list = contents.get(stageId) ?? [];
    contents.set(stageId, list);
    put(list, id, after);
  };
  for (const change of changes) {
    if (change.kind === "changed") {
      const key = change.of === "journey" ? "journey" : change.id;
      fields.set(key, { ...fields.get(key), [change.field]: change.after });
    } else if (change.kind === "added") {
      fields.set(change.id, change.fields);
      if (change.of === "stage") put(order, change.id, change.spot);
      else putTouchpoint(change.id, change.spot);
    } else if (change.kind === "moved") {
      if (change.of === "stage") put(order, change.id, change.to);
      else putTouchpoint(change.id, change.to);
    }
  }
  const said = (id: string) => fields.get(id) ?? {};
  return {
    fields: said("journey"),
    stages: order.map((id): Stage => ({
      id,
      fields: said(id),
      touchpoints: (contents.get(id) ?? []).map((touchpoint) => ({
        id: touchpoint,
        fields: said(touchpoint),
      })),
    })),
  };
}
