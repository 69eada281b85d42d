import { DockerfileParser, type Dockerfile, type From, type Instruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { isPinnedImage } from "./pinned-image";
import { isSecretName } from "./secret-name";

type Surroundings = {
  /** Whether a path of the build context is there. */
  exists(path: string): boolean;
  /** What the build makes, beside the sources: paths in the working directory. */
  made: readonly string[];
  /** The version of Node that the project runs on. */
  node: string;
};

/** What is wrong with a Dockerfile, one sentence each with its line: what the linter says, and our own rules. */
export function dockerfileProblems(text: string, surroundings: Surroundings): string[] {
  const file = DockerfileParser.parse(text);
  return [
    ...validate(text).map(({ range, message }) => at(range.start.line, String(message))),
    ...imageProblems(file, surroundings),
    ...file.getInstructions().flatMap((instruction) => secretProblems(instruction)),
    ...instructionsOf(file, "ADD").map((add) => problem(add, "ADD fetches and unpacks by itself: use COPY.")),
    ...instructionsOf(file, "COPY").flatMap((copy) => copyProblems(file, copy, surroundings)),
    ...finalStageProblems(file),
  ];
}

const at = (line: number, sentence: string) => `Dockerfile:${line + 1} ${sentence}`;
const problem = (instruction: Instruction, sentence: string) =>
  at(instruction.getRange()?.start.line ?? 0, sentence);

const instructionsOf = (file: Dockerfile, keyword: string) =>
  file.getInstructions().filter((instruction) => instruction.getKeyword() === keyword);

function stagesOf(file: Dockerfile): { from: From; name: string | null }[] {
  return file.getFROMs().map((from) => ({ from, name: from.getBuildStage() }));
}

function imageProblems(file: Dockerfile, { node }: Surroundings): string[] {
  const names = stagesOf(file).map(({ name }) => name);
  return stagesOf(file).flatMap(({ from }) => {
    const image = from.getImage() ?? "";
    if (names.includes(image)) return [];
    if (!isPinnedImage(image)) return [problem(from, `${image} is not pinned to a version.`)];
    const ours = from.getImageName() !== "node" || from.getImageTag()?.startsWith(`${node}-`);
    return ours ? [] : [problem(from, `${image} is another Node than the project's ${node}.`)];
  });
}

function secretProblems(instruction: Instruction): string[] {
  const keyword = instruction.getKeyword();
  if (keyword !== "ENV" && keyword !== "ARG") return [];
  return instruction
    .getArguments()
    .map((argument) => argument.getValue().split("=")[0] ?? "")
    .filter(isSecretName)
    .map((name) => problem(instruction, `${name} would stay in the image for everybody to read.`));
}

function copyProblems(file: Dockerfile, copy: Instruction, { exists, made }: Surroundings): string[] {
  const from = flagOf(copy, "from");
  const sources = copy
    .getArguments()
    .slice(0, -1)
    .map((argument) => argument.getValue());
  if (from === null)
    return sources
      .filter((source) => !exists(source))
      .map((source) => problem(copy, `${source} is not there.`));
  if (!stagesOf(file).some(({ name }) => name === from))
    return [problem(copy, `there is no stage ${from} to copy from.`)];
  return sources
    .map((source) => source.replace(/^\/app\//, ""))
    .filter(
      (source) => !exists(source) && !made.some((path) => source === path || source.startsWith(`${path}/`)),
    )
    .map((source) => problem(copy, `${source} is neither a source nor made by the build.`));
}

function flagOf(instruction: Instruction, name: string): string | null {
  const text = instruction.getTextContent() ?? "";
  return new RegExp(`--${name}=(\\S+)`).exec(text)?.[1] ?? null;
}

function finalStageProblems(file: Dockerfile): string[] {
  const start = file.getFROMs().at(-1)?.getRange()?.start.line ?? 0;
  const last = file.getInstructions().filter((one) => (one.getRange()?.start.line ?? 0) >= start);
  const find = (keyword: string) => last.findLast((one) => one.getKeyword() === keyword);
  const user = find("USER");
  const who = user?.getArguments()[0]?.getValue() ?? "root";
  const health = find("HEALTHCHECK");
  return [
    ...(/^(root|0)(:|$)/.test(who) ? [at(start, "the image runs as root: it needs a USER.")] : []),
    ...(health && !/\bNONE\b/.test(health.getTextContent() ?? "")
      ? []
      : [at(start, "the image needs a HEALTHCHECK.")]),
    ...(find("CMD") || find("ENTRYPOINT") ? [] : [at(start, "the image does not say what it starts.")]),
  ];
}
