import { parse } from "csv-parse";
import type { PersonActor } from "@/lib/core/actor";
import { AppError, forbidden, notFound } from "@/lib/core/errors";
import { execute } from "@/lib/core/execute";
import type { DepartmentId } from "@/lib/core/ids";
import { log } from "@/lib/core/log";
import { read } from "@/lib/core/read";
import { importTouchpoints } from "../commands/import-touchpoints";
import type { CsvTouchpoint } from "../formats/csv/csv-import";
import { csvLimits } from "../formats/csv/csv-limits";
import { failureOf, type CsvFailure, type CsvProgress } from "../formats/csv/csv-progress";
import type { CsvSettings } from "../formats/csv/csv-settings";
import { decodeUtf8 } from "../formats/csv/decode-utf8";
import { CsvPlan, plannedJourneys } from "../formats/csv/plan-csv";
import { csvParserOptions, readRows } from "../formats/csv/read-rows";
import { listJourneys } from "../queries/list-journeys";
import { csvWords } from "./csv-words";
import { openSpool, type Spool } from "./spool";

/** A file on its way in: who sends it, what they decided about it, and what is to be told them. */
export type CsvDelivery = {
  actor: PersonActor;
  settings: CsvSettings;
  departments: readonly { id: DepartmentId; name: string }[];
  /** The file, as it arrives. */
  bytes: AsyncIterable<Uint8Array>;
  /** Whether the sender has gone: from then on nothing is written. */
  gone(): boolean;
  report(progress: CsvProgress): void;
};

/** Told to nobody: the sender has gone. It stops a command as any refusal does. */
const cancelled = () => new AppError({ kind: "unavailable" });

/**
 * Takes a file in: checks all of it as it arrives, and only when nothing is wrong with it runs the one command over
 * it. The last thing that it reports says how it ended.
 */
export async function receiveCsv(delivery: CsvDelivery): Promise<void> {
  const { settings, report } = delivery;
  if (!settings.columns.includes("title"))
    return report({ step: "unreadable", failure: { reason: "no-title-column", line: null } });
  const spool = await openSpool();
  try {
    report(await takeIn(delivery, spool));
  } catch (error) {
    const failure = error instanceof TooLargeError ? error.failure : failureOf(error);
    if (failure) return report({ step: "unreadable", failure });
    if (error instanceof AppError) return report({ step: "refused", error: error.refusal });
    if (!delivery.gone()) log.error({ err: String(error) }, "an import failed");
    report({ step: "refused", error: { kind: "unavailable" } });
  } finally {
    await spool.close();
  }
}

async function takeIn(delivery: CsvDelivery, spool: Spool): Promise<CsvProgress> {
  const { actor, settings, departments, report } = delivery;
  const known = { words: csvWords(), departments, leadDepartmentId: await leadOf(delivery) };
  const plan = new CsvPlan(settings, known);
  const owners = new Set<DepartmentId>();
  for await (const touchpoints of planned(delivery, plan, kept(delivery.bytes, spool))) {
    for (const { departmentId } of touchpoints) if (departmentId) owners.add(departmentId);
    if (delivery.gone()) throw cancelled();
    report({ step: "checking", rows: plan.rows });
  }
  if (plan.problemCount > 0) return { step: "problems", problems: plan.problems, count: plan.problemCount };
  if (plan.touchpoints === 0) return { step: "unreadable", failure: { reason: "empty", line: null } };

  const result = await execute(importTouchpoints, actor, {
    target: settings.target,
    journeys: plannedJourneys(plan),
    owners: [...owners],
    touchpoints: {
      [Symbol.asyncIterator]: () => again(delivery, spool, new CsvPlan(settings, known), plan.touchpoints),
    },
  });
  return result.ok ? { step: "done", ...result.value } : { step: "refused", error: result.error };
}

/** What the rows make, piece by piece; the heading is the first row. */
async function* planned({ settings }: CsvDelivery, plan: CsvPlan, bytes: AsyncIterable<Uint8Array>) {
  let heading = true;
  for await (const rows of readRows(decodeUtf8(bytes), parse(csvParserOptions(settings.delimiter)))) {
    const below = heading ? rows.slice(1) : rows;
    heading = false;
    yield below.flatMap((row) => plan.add(row) ?? []);
  }
}

/** The same touchpoints from what was kept, with word of how far the writing is. */
async function* again(
  delivery: CsvDelivery,
  spool: Spool,
  plan: CsvPlan,
  total: number,
): AsyncGenerator<CsvTouchpoint> {
  let done = 0;
  for await (const touchpoints of planned(delivery, plan, spool.read())) {
    for (const touchpoint of touchpoints) {
      if (done % 500 === 0) {
        if (delivery.gone()) throw cancelled();
        delivery.report({ step: "writing", done, total });
      }
      yield touchpoint;
      done += 1;
    }
  }
  if (delivery.gone()) throw cancelled();
  delivery.report({ step: "finishing" });
}

async function* kept(bytes: AsyncIterable<Uint8Array>, spool: Spool): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > csvLimits.bytes) throw new TooLargeError();
    await spool.write(chunk);
    yield chunk;
  }
}

class TooLargeError extends Error {
  readonly failure: CsvFailure = { reason: "too-large", line: null };
}

/** Who leads what is written into. Refuses what the command would refuse, before anything is taken in. */
async function leadOf({ actor, settings: { target } }: CsvDelivery): Promise<DepartmentId> {
  const found = await read(listJourneys, actor, {});
  if (!found.ok) throw new AppError(found.error);
  if (target.kind === "new") {
    if (!found.value.createFor.some(({ id }) => id === target.leadDepartmentId)) throw forbidden();
    return target.leadDepartmentId;
  }
  const journey = found.value.journeys.find(({ id }) => id === target.journeyId);
  if (!journey) throw notFound();
  if (!journey.abilities.edit) throw forbidden();
  return journey.leadDepartment.id;
}
