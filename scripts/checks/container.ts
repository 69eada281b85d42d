import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { envFields } from "@/lib/core/env-fields";
import { projectDirectory } from "../database/data-directory";
import { composeProblems } from "./container/compose-problems";
import { dockerfileProblems } from "./container/dockerfile-problems";
import { ignoreProblems } from "./container/ignore-problems";

// What can be said of the image and of its composition where no container can be started.
const read = (file: string) => readFileSync(join(projectDirectory, file), "utf8");
const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: { node: string } };

const problems = [
  ...dockerfileProblems(read("Dockerfile"), {
    exists: (path) => existsSync(join(projectDirectory, path)),
    made: [".next/standalone", ".next/static", ".next/scripts"],
    node: devDependencies.node,
  }),
  ...composeProblems(read("compose.yaml"), {
    known: Object.keys(envFields),
    required: Object.entries(envFields).flatMap(([name, schema]) =>
      schema.safeParse(undefined).success ? [] : [name],
    ),
  }),
  ...ignoreProblems(read(".dockerignore")),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
