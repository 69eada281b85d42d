import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, resolve } from "node:path";

// Everything that can be said of the code without running it; needs neither a database nor a browser.
const cache = "node_modules/.cache/verify";
const generateDocs = "scripts/docs/generate.ts";

const makeRouteTypes = ["next", "typegen"];
const checkTypes = ["tsx", "scripts/checks/types.ts"];
const lint = ["eslint", ".", "--config=scripts/checks/untyped-lint.config.js", "--max-warnings=0"];
const format = ["prettier", "--check", ".", "--log-level=warn"];
const cached = (name) => ["--cache", "--cache-strategy=content", `--cache-location=${cache}/${name}`];

// The slow ones first, so that the quick ones fill the gaps.
const steps = [
  { name: "types", commands: existsSync("next-env.d.ts") ? [checkTypes] : [makeRouteTypes, checkTypes] },
  { name: "lint", commands: [[...lint, ...cached("eslint")]] },
  { name: "format", commands: [[...format, ...cached("prettier")]] },
  { name: "dead code", commands: [["knip", "--no-progress"]] },
  { name: "generated docs", commands: existsSync(generateDocs) ? [["tsx", generateDocs, "--check"]] : [] },
  { name: "container", commands: [["tsx", "scripts/checks/container.ts"]] },
  { name: "links in docs", commands: [["tsx", "scripts/checks/doc-links.ts"]] },
];

const bin = resolve("node_modules/.bin");
if (!existsSync(bin)) {
  console.error("Nothing is installed yet: run npm ci first.");
  process.exit(1);
}

const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** Runs one command; its whole output, and whether it was content. */
function run([command, ...args]) {
  return new Promise((done) => {
    // The Node of node_modules, whichever one the machine has.
    const env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
    };
    const child = spawn(resolve(bin, command), args, { env, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => (output += `${error.message}\n`));
    child.on("close", (code) => {
      running.delete(child);
      done({ passed: code === 0, output });
    });
  });
}

async function runStep({ name, commands }) {
  const started = performance.now();
  let outcome = { passed: true, output: "" };
  for (const command of commands) if (outcome.passed) outcome = await run(command);
  console.log(`${outcome.passed ? "✓" : "✗"} ${name.padEnd(15)} ${seconds(started)}`);
  if (!outcome.passed) console.log(outcome.output.trimEnd().replaceAll(/^/gm, "    "));
  return outcome.passed;
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;

const started = performance.now();
const waiting = steps.filter(({ commands }) => commands.length > 0);
const failed = [];
async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift())
    if (!(await runStep(step))) failed.push(step.name);
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(
  failed.length === 0 ? `verified in ${seconds(started).trim()}` : `not in order: ${failed.join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
