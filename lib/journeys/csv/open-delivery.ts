import { csvLimits } from "../formats/csv/csv-limits";
import type { CsvProgress } from "../formats/csv/csv-progress";
import { csvSettingsSchema, type CsvSettings } from "../formats/csv/csv-settings";
import { receiveCsv, type CsvDelivery } from "./receive-csv";

type Arrival = Pick<CsvDelivery, "actor" | "departments"> & {
  body: ReadableStream<Uint8Array>;
  /** Aborted when the sender has gone. */
  signal: AbortSignal;
};

/** The steps of an import as lines of JSON, while they happen; null when its first line makes no sense. */
export async function openDelivery({
  body,
  signal,
  ...sender
}: Arrival): Promise<ReadableStream<Uint8Array> | null> {
  const reader = body.getReader();
  const opened = await readSettings(reader);
  if (!opened) return null;
  let gone = false;
  signal.addEventListener("abort", () => (gone = true));
  const line = (progress: CsvProgress) => new TextEncoder().encode(`${JSON.stringify(progress)}\n`);
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      await receiveCsv({
        ...sender,
        settings: opened.settings,
        bytes: rest(opened.rest, reader),
        gone: () => gone || signal.aborted,
        report: (progress) => {
          if (!gone) controller.enqueue(line(progress));
        },
      });
      if (!gone) controller.close();
      await reader.cancel();
    },
    cancel() {
      gone = true;
    },
  });
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readSettings(reader: Reader): Promise<{ settings: CsvSettings; rest: Uint8Array } | null> {
  let head = Buffer.alloc(0);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return null;
    head = Buffer.concat([head, value]);
    const end = head.indexOf("\n");
    if (end < 0 && head.length <= csvLimits.settings) continue;
    const parsed = csvSettingsSchema.safeParse(fromJson(head.toString("utf8", 0, Math.max(end, 0))));
    return parsed.success ? { settings: parsed.data, rest: head.subarray(end + 1) } : null;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function* rest(first: Uint8Array, reader: Reader): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
