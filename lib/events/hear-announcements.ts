import postgres from "postgres";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import type { z } from "zod";
import { announcementChannel, announcementSchema, type Announcement } from "./announcement";
import { presenceChannel, presenceSchema, type Presence } from "./presence";

export type Ear = {
  /** Told of each announcement; with null when some may have been missed, since the connection is a new one. */
  changed(announcement: Announcement | null): void;
  /** Told of where each is, as it is said. */
  here(presence: Presence): void;
};

type Listening = { ears: Set<Ear>; connection: postgres.Sql };

// Next bundles a module more than once; the connection must still be one a process.
const holder = globalThis as { [key: symbol]: Listening | undefined };
const key = Symbol.for("throughline.listening");

/**
 * Hears what any instance announces, over one connection a process that comes back by itself, until the answer is
 * called. It carries nobody's transaction: why this driver and not the other, docs/decisions/driver.md says.
 */
export function hearAnnouncements(ear: Ear): () => void {
  const listening = (holder[key] ??= listen());
  listening.ears.add(ear);
  return () => void listening.ears.delete(ear);
}

/** Ends the connection; the next one to hear opens another. */
export async function stopHearing(): Promise<void> {
  const listening = holder[key];
  holder[key] = undefined;
  await listening?.connection.end({ timeout: 1 });
}

function listen(): Listening {
  const { DATABASE_URL, DATABASE_LISTEN_URL } = env();
  const connection = postgres(DATABASE_LISTEN_URL ?? DATABASE_URL, {
    max: 1,
    connect_timeout: 5,
    // Seconds before the next try.
    backoff: (tries) => Math.min(tries / 4, 2),
    connection: { application_name: "throughline-listening" },
    onnotice: () => {},
  });
  const ears = new Set<Ear>();
  const hear = <Schema extends z.ZodType>(
    channel: string,
    schema: Schema,
    tell: (ear: Ear, heard: z.output<Schema>) => void,
    onListen?: () => void,
  ) =>
    connection
      .listen(
        channel,
        (text) => {
          const heard = read(schema, text);
          if (heard) for (const ear of ears) tell(ear, heard);
        },
        onListen,
      )
      .catch((error: unknown) => log.warn({ err: error, channel }, "not listening yet"));
  // Whatever was announced between two connections was heard by nobody.
  const missed = () => {
    for (const ear of ears) ear.changed(null);
  };
  void hear(announcementChannel, announcementSchema, (ear, heard) => ear.changed(heard), missed);
  void hear(presenceChannel, presenceSchema, (ear, heard) => ear.here(heard));
  return { ears, connection };
}

function read<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
