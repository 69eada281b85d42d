import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "../bootstrap/progress.mjs";
import { projectDirectory } from "../database/data-directory";
import { runUntilStopped } from "../stack/run-until-stopped";
import { setUpStand, type Stand } from "./bench-stand";
import type { Figure } from "./figure";
import { figuresTable } from "./figures-table";
import { measureBrowser } from "./measure-browser";
import { measureCommand } from "./measure-command";
import { measureCrowd } from "./measure-crowd";
import { measureEditing } from "./measure-editing";
import { measureExports } from "./measure-exports";
import { measureJavascript } from "./measure-javascript";
import { measureStatements } from "./measure-statements";
import { measureStreams } from "./measure-streams";
import { measureThroughput } from "./measure-throughput";
import { measureTogether } from "./measure-together";

type Measure = (stand: Stand) => Promise<Figure[]>;

const measures: Record<string, { label: string; measure: Measure }> = {
  statements: { label: "Counting statements", measure: measureStatements },
  javascript: { label: "Weighing JavaScript", measure: measureJavascript },
  throughput: { label: "Asking for pages on 16 connections", measure: measureThroughput },
  crowd: { label: "Asking for the same pages among 2,000 organisations", measure: measureCrowd },
  command: { label: "Changing touchpoints on 16 connections", measure: measureCommand },
  streams: { label: "Telling 1,000 open streams of changes", measure: measureStreams },
  together: { label: "Changing one journey, 50 people for two minutes", measure: measureTogether },
  exports: { label: "Printing journeys of 200 touchpoints", measure: measureExports },
  browser: { label: "Waiting for pages in a slow browser", measure: measureBrowser },
  editing: { label: "Working on a large map in a slow browser", measure: measureEditing },
};

// `npm run bench -- statements browser` measures only those.
const asked = process.argv.slice(2);
const chosen = Object.entries(measures).filter(([name]) => asked.length === 0 || asked.includes(name));

let measured = false;
const signal = await runUntilStopped(async (started) => {
  const stand = await setUpStand(started);
  const figures: Figure[] = [];
  try {
    for (const [, { label, measure }] of chosen) {
      figures.push(...(await withProgress(label, () => measure(stand))));
    }
    measured = true;
  } finally {
    console.log(`\n${figuresTable(figures)}\n`);
  }
  const directory = join(projectDirectory, "bench");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "latest.json"), `${JSON.stringify(figures, null, 2)}\n`);
});
// What falls short is told by the table; only what could not be measured is a failure.
process.exit(measured ? 0 : signal ? 130 : 1);
