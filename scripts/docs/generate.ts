import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { journeyJsonSchema } from "@/lib/journeys/formats/json/journey-json-schema";
import { projectDirectory } from "../database/data-directory";
import { dataModelPage } from "./generate-data-model";
import { operationsPage } from "./generate-operations";
import { settingsFile } from "./settings-table";

const operations = join(projectDirectory, "docs", "operations.md");
const dataModel = join(projectDirectory, "docs", "data-model.md");
const journeySchema = join(projectDirectory, "docs", "formats", "journey-1.schema.json");
const example = join(projectDirectory, ".env.example");

async function formatted(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const pages = [
  { file: example, text: settingsFile() },
  { file: operations, text: await formatted(operations, operationsPage(operations)) },
  { file: dataModel, text: await formatted(dataModel, dataModelPage()) },
  { file: journeySchema, text: await formatted(journeySchema, journeyJsonSchema()) },
];
const stale = pages.filter(({ file, text }) => !existsSync(file) || readFileSync(file, "utf8") !== text);
if (process.argv.includes("--check")) {
  for (const { file } of stale)
    console.error(`${file.slice(projectDirectory.length + 1)} is out of date: run npm run docs.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { file, text } of stale) writeFileSync(file, text);
}
