import type { TouchpointFields } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { useTouchpointSaving } from "./use-touchpoint-saving";

/** Names of the fields whose values are of one type. */
export type FieldNamed<Value> = {
  [Name in keyof TouchpointFields]: TouchpointFields[Name] extends Value ? Name : never;
}[keyof TouchpointFields];

/** What every field of the panel is given. */
export type FieldProps<Name> = {
  touchpoint: MapTouchpoint;
  saving: ReturnType<typeof useTouchpointSaving>;
  name: Name;
};
