import { announcePresence } from "@/lib/events/announce-presence";
import { JourneyRooms } from "@/lib/events/journey-rooms";
import { OpenTabs } from "@/lib/events/open-tabs";
import { mayStay, type Listener } from "./may-stay";

/** Every open stream of this process. */
export const rooms = new JourneyRooms<Listener>(mayStay);

/** And the tabs that they speak for. */
export const openTabs = new OpenTabs((tab) => {
  // Nobody waits for it: without a word one is forgotten a little later.
  announcePresence({ ...tab, place: null, gone: true }).catch(() => {});
});
