import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { useTouchpointSaving } from "../saving/use-touchpoint-saving";

/** What every field of the panel is given. */
export type FieldProps<Name> = {
  touchpoint: MapTouchpoint;
  saving: ReturnType<typeof useTouchpointSaving>;
  name: Name;
};
