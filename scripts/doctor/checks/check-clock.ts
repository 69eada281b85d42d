import type { Finding, Installation } from "../installation";

const toleranceMs = 5_000;

/** Whether this machine and the database agree on what time it is: sessions and links end by both clocks. */
export async function checkClock({ database }: Installation): Promise<Finding[]> {
  if (!database) return [];
  const asked = Date.now();
  const { rows } = await database.query<{ moment: string }>(
    "select extract(epoch from clock_timestamp()) * 1000 as moment",
  );
  const answered = Date.now();
  const moment = Number(rows[0]?.moment);
  const ahead = Math.max(moment - answered, 0) - Math.max(asked - moment, 0);
  if (Math.abs(ahead) <= toleranceMs) return [];
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return [
    {
      wrong: `The database's clock is ${seconds} s ${ahead > 0 ? "ahead of" : "behind"} this machine's: set both by the same time server.`,
    },
  ];
}
