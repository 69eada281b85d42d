import type { PersonActor, SystemActor } from "@/lib/core/actor";
import type { DepartmentId, JourneyId, PersonaId, ServiceId, TouchpointId } from "@/lib/core/ids";
import type { Calendar } from "./days-ago";

/** What the demonstration has made so far, by the keys its authors use. */
export type SeedWorld = {
  system: SystemActor;
  calendar: Calendar;
  people: ReadonlyMap<string, PersonActor>;
  departments: ReadonlyMap<string, DepartmentId>;
  services: Map<string, ServiceId>;
  personas: Map<string, PersonaId>;
  journeys: Map<string, JourneyId>;
  /** By journey key and title: "new-laptop/Approved". */
  touchpoints: Map<string, TouchpointId>;
};

/** What stands under a key; a key that is not there is a mistake in the demonstration's data. */
export function under<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demonstration names "${key}", which is not there`);
  return value;
}
