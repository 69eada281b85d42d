import { hearAnnouncements } from "./hear-announcements";
import { WhoIsHere } from "./who-is-here";

/** One open stream. `end` may be called again. */
export type Watcher<Who> = { who: Who; send(words: Uint8Array): void; end(): void };

/** Which of them may still be told, in their order: sessions end, and people leave organisations. */
export type MayStay<Who> = (watchers: readonly Who[]) => Promise<readonly boolean[]>;

type Room<Who> = { watchers: Set<Watcher<Who>>; timer?: NodeJS.Timeout | undefined; changed: boolean };

// Within this time several changes are one.
const gatherMs = 60;
// Proxies end a connection on which nothing comes.
const heartbeatMs = 25_000;

const encoder = new TextEncoder();
/** That the journey has changed. */
export const changedWords = (key: string) => encoder.encode(`event: changed\ndata: ${journeyOf(key)}\n\n`);
/** That nothing more is told of the journey. */
export const refusedWords = (key: string) => encoder.encode(`event: refused\ndata: ${journeyOf(key)}\n\n`);
const heartbeatWords = encoder.encode(": \n\n");

/** Under which a journey's room is found: never another organisation's. */
export const roomKey = (organisationId: string, journeyId: string) => `${organisationId}/${journeyId}`;
const journeyOf = (key: string) => key.slice(key.indexOf("/") + 1);

/**
 * The open streams of this process, by journey. All of a journey are told together, so that a change costs one
 * question of who may be told, however many are listening.
 */
export class JourneyRooms<Who> {
  private readonly rooms = new Map<string, Room<Who>>();
  private readonly here = new WhoIsHere();
  private deafen: (() => void) | undefined;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly mayStay: MayStay<Who>) {}

  /** Lets a stream in; it is told who is here, and from then on of every change. Answers how to take it out. */
  enter(key: string, watcher: Watcher<Who>): () => void {
    this.listen();
    const room = this.rooms.get(key) ?? { watchers: new Set(), changed: false };
    this.rooms.set(key, room);
    room.watchers.add(watcher);
    watcher.send(this.hereWords(key));
    return () => {
      room.watchers.delete(watcher);
      if (room.watchers.size > 0) return;
      clearTimeout(room.timer);
      if (this.rooms.get(key) === room) this.rooms.delete(key);
    };
  }

  get size(): number {
    return [...this.rooms.values()].reduce((sum, { watchers }) => sum + watchers.size, 0);
  }

  private listen(): void {
    this.deafen ??= hearAnnouncements({
      changed: (announcement) => {
        // With null some may have been missed.
        const keys = announcement
          ? announcement.journeyIds.map((id) => roomKey(announcement.organisationId, id))
          : [...this.rooms.keys()];
        for (const key of keys) this.gather(key, true);
      },
      here: (presence) => {
        const key = roomKey(presence.organisationId, presence.journeyId);
        if (this.here.hear(key, presence, Date.now())) this.gather(key, false);
      },
    });
    this.heartbeat ??= setInterval(() => this.beat(), heartbeatMs).unref();
  }

  private beat(): void {
    for (const key of this.here.forgetSilent(Date.now())) this.gather(key, false);
    for (const { watchers } of this.rooms.values()) for (const { send } of watchers) send(heartbeatWords);
  }

  private gather(key: string, changed: boolean): void {
    const room = this.rooms.get(key);
    if (!room) return;
    room.changed ||= changed;
    room.timer ??= setTimeout(() => void this.tell(key, room), gatherMs);
  }

  private async tell(key: string, room: Room<Who>): Promise<void> {
    const watchers = [...room.watchers];
    const { changed } = room;
    // What happens from here on is told once more, also to those who come in the meantime.
    room.changed = false;
    room.timer = undefined;
    const may = await this.mayStay(watchers.map(({ who }) => who)).catch(() => []);
    const words = changed ? [this.hereWords(key), changedWords(key)] : [this.hereWords(key)];
    watchers.forEach((watcher, place) => {
      if (!room.watchers.has(watcher)) return;
      if (may[place]) words.forEach((one) => watcher.send(one));
      else watcher.end();
    });
  }

  private hereWords(key: string): Uint8Array {
    const told = { journeyId: journeyOf(key), present: this.here.in(key) };
    return encoder.encode(`event: here\ndata: ${JSON.stringify(told)}\n\n`);
  }
}
