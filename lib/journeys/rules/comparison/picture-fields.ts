import { stageFieldsSchema, touchpointFieldsSchema } from "@/lib/journeys/model";

/** What something says, by field; whatever it points at by its id, so that a new name is no change of it. */
export type PictureFields = Readonly<Record<string, unknown>>;

const stageFields = Object.keys(stageFieldsSchema.shape);
const touchpointFields = [...Object.keys(touchpointFieldsSchema.shape), "departmentId"];

export function pictureFields(source: object, names: readonly string[]): PictureFields {
  const values = new Map(Object.entries(source));
  return Object.fromEntries(names.map((name) => [name, values.get(name) ?? null]));
}

/** What a department says of its touchpoint, and which department that is. */
export const touchpointPicture = (source: object): PictureFields => pictureFields(source, touchpointFields);

/** What is said of a stage. */
export const stagePicture = (source: object): PictureFields => pictureFields(source, stageFields);
