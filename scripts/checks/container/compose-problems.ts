import { load } from "js-yaml";
import { isPinnedImage } from "./pinned-image";
import { composeSchema, type ComposeFile, type ComposeService } from "./compose-schema";
import { isSecretName } from "./secret-name";

/** The settings that the application knows, and those that it cannot do without. */
type Settings = { known: readonly string[]; required: readonly string[] };

/** What is wrong with a Compose file, one sentence each. */
export function composeProblems(text: string, settings: Settings): string[] {
  const parsed = composeSchema.safeParse(loadYaml(text));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `compose.yaml ${path.join(".")}: ${message}`);
  const file = parsed.data;
  return Object.entries(file.services)
    .flatMap(([name, service]) =>
      [
        ...serviceProblems(file, service),
        ...secretProblems(service),
        ...(name === "app" ? settingProblems(service, settings) : []),
      ].map((sentence) => `compose.yaml ${name}: ${sentence}`),
    )
    .concat("app" in file.services ? [] : ["compose.yaml has no service named app"]);
}

function loadYaml(text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function serviceProblems(file: ComposeFile, service: ComposeService): string[] {
  const isDatabase = service.image.startsWith("postgres:");
  const names = (service.volumes ?? []).map((volume) => volume.split(":")[0] ?? "");
  const waited = Object.entries(service.depends_on ?? {});
  return [
    ...(isPinnedImage(service.image) ? [] : [`${service.image} is not pinned to a version`]),
    // What is built from our Dockerfile has the health check that stands there.
    ...(service.healthcheck?.test || service.build ? [] : ["it has no health check"]),
    ...(isDatabase && service.ports ? ["the database is reachable from outside"] : []),
    ...(isDatabase && names.length === 0 ? ["the database keeps nothing"] : []),
    ...names
      .filter((name) => /^\w/.test(name) && !(name in (file.volumes ?? {})))
      .map((name) => `there is no volume ${name}`),
    ...waited.flatMap(([other, { condition }]) => dependencyProblems(file, other, condition)),
  ];
}

function dependencyProblems(file: ComposeFile, other: string, condition: string): string[] {
  const service = file.services[other];
  if (!service) return [`there is no service ${other} to wait for`];
  return condition === "service_healthy" && service.healthcheck?.disable
    ? [`${other} never says that it is healthy`]
    : [];
}

// `${NAME}` comes from .env; anything else of a secret would stand in the file.
function secretProblems({ environment = {} }: ComposeService): string[] {
  return Object.entries(environment)
    .filter(([name, value]) => isSecretName(name) && !isFromOutside(value))
    .map(([name]) => `${name} holds a secret that belongs into .env`);
}

function isFromOutside(value: string): boolean {
  const password = /^\w+:\/\/[^:@/]+:([^@]*)@/.exec(value)?.[1] ?? value;
  return /^\$\{\w+:[?-]\}$/.test(password);
}

function settingProblems({ environment = {} }: ComposeService, { known, required }: Settings): string[] {
  const given = Object.keys(environment);
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is no setting of the application`),
    ...required.filter((name) => !given.includes(name)).map((name) => `${name} is missing`),
  ];
}
