import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withTenant } from "@/db/client";
import { auditEntries, journeys, outboxEvents, stages, touchpoints } from "@/db/schema";
import { useTestDatabase } from "../support/use-test-database";
import type { ChildOrder, ChildReport } from "./csv-import-child";
import { buildScene, type Scene } from "./journey-scene";

useTestDatabase();
const rows = 50_000;

// Bundled beforehand, as the server is: what loading hundreds of modules leaves behind would be most of what is
// measured.
const place = mkdtempSync(join(import.meta.dirname, "../../node_modules/.csv-import-"));
const program = join(place, "child.mjs");

let scene: Scene;
beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, "csv-import-child.ts")],
    outfile: program,
    bundle: true,
    external: ["pg", "pino"],
    format: "esm",
    platform: "node",
    alias: { "@": join(import.meta.dirname, "../..") },
  });
  scene = await buildScene();
});
afterAll(() => rmSync(place, { recursive: true }));

async function importIn(order: Omit<ChildOrder, "actor" | "departments" | "rows">): Promise<ChildReport> {
  const whole: ChildOrder = {
    actor: scene.itManager,
    departments: [
      { id: scene.it, name: "IT" },
      { id: scene.finance, name: "Finance" },
    ],
    rows,
    ...order,
  };
  // With little memory, so that what is measured is what an import keeps and not what the collector leaves lying.
  const child = spawn(process.execPath, ["--max-old-space-size=128", program, JSON.stringify(whole)], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [answer] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return JSON.parse(answer) as ChildReport;
}

const written = () =>
  withTenant(scene.organisationId, async (tx) => ({
    journeys: await tx.$count(journeys),
    stages: await tx.$count(stages),
    touchpoints: await tx.$count(touchpoints),
    entries: await tx.$count(auditEntries),
    events: await tx.$count(outboxEvents),
  }));
const nothing = { journeys: 0, stages: 0, touchpoints: 0, entries: 0, events: 0 };

test("a bad last row of 50,000 leaves nothing there", async () => {
  const { last, steps } = await importIn({ spoiled: true });
  expect(steps).toEqual(["checking", "problems"]);
  expect(last).toMatchObject({ count: 1, problems: [{ field: "title", reason: "required", column: 3 }] });
  expect(await written()).toEqual(nothing);
});

test("50,000 rows in 250 journeys go in within 300 MB", { timeout: 120_000 }, async () => {
  const { last, steps, peakMegabytes } = await importIn({ spoiled: false });
  console.info(`50,000 rows at a peak of ${Math.round(peakMegabytes)} MB`);
  expect(steps).toEqual(["checking", "writing", "finishing", "done"]);
  expect(last).toMatchObject({ journeys: 250, stages: 1250, touchpoints: rows });
  expect(await written()).toEqual({
    journeys: 250,
    stages: 1250,
    touchpoints: rows,
    entries: 250 + 1250 + rows,
    events: 250 + 1250 + rows,
  });
  expect(peakMegabytes).toBeLessThanOrEqual(300);
});
