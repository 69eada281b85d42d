import { existsSync, statfsSync } from "node:fs";
import type { Finding, Installation } from "../installation";

const enoughMegabytes = 512;

/** Whether there is room to write, here and where backups are kept. */
export function checkSpace({ settings, root }: Installation): Finding[] {
  const places = [root, settings.BACKUP_DIRECTORY?.trim() ?? ""].filter(
    (place) => place && existsSync(place),
  );
  return places.flatMap((place) => {
    const { bavail, bsize } = statfsSync(place);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    return free >= enoughMegabytes
      ? []
      : [{ wrong: `Only ${free} MB are free where ${place} lies: make room.` }];
  });
}
