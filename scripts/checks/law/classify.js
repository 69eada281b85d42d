/** Folders of lib that serve every domain and know none of them. */
const platforms = ["access", "audit", "auth", "core", "events", "i18n", "jobs"];

/** Files of the platform that hold no server code and know nobody: everyone may have them, the browser too. */
const plain = new Set([
  "core/actor",
  "core/calendar-date",
  "core/errors",
  "core/fields",
  "core/ids",
  "core/limits",
  "core/result",
  "core/standing-headers",
  "i18n/formats",
  "i18n/locales",
]);

/** @typedef {{ kind: string, domain?: string }} Place */

/**
 * Which row of the import law a file of ours is in.
 * @param {string} path relative to the root, forward slashes, with or without its extension
 * @returns {Place}
 */
export function classify(path) {
  const bare = path.replace(/\.(d\.)?(tsx?|mts|cts|jsx?|mjs|cjs)$/, "").replace(/\/index$/, "");
  const [top = "", folder = "", ...rest] = bare.split("/");
  if (bare.endsWith(".config")) return { kind: "config" };
  if (top === "messages") return { kind: "messages" };
  if (top === "lib") return classifyLib(folder, rest);
  if (top === "db") return { kind: classifyDb(folder) };
  if (top === "components") return classifyComponent(folder);
  if (top === "app") return folder === "api" ? { kind: "route", domain: rest[0] } : { kind: "page" };
  if (["tests", "e2e", "scripts"].includes(top)) return { kind: top };
  return { kind: "root" };
}

function classifyDb(folder) {
  if (folder === "client") return "database";
  return folder === "seed" ? "seed" : "schema";
}

function classifyComponent(folder) {
  if (["ui", "charts", "shell"].includes(folder)) return { kind: folder };
  return { kind: "screen", domain: folder };
}

function classifyLib(folder, rest) {
  if (rest.length === 0) return { kind: "registry" };
  const part = domainPart(rest);
  if (platforms.includes(folder)) return { kind: platformKind(folder, rest, part), domain: folder };
  return { kind: part, domain: folder };
}

// A platform folder may have doors of its own (who reads the audit log); the rest of it is the platform.
function platformKind(folder, rest, part) {
  if (plain.has([folder, ...rest].join("/"))) return "plain";
  return ["actions", "commands", "queries"].includes(part) ? part : folder;
}

function domainPart([first, ...deeper]) {
  if (["commands", "queries", "formats", "model", "rules"].includes(first)) return first;
  if (deeper.length > 0) return "support";
  if (first === "actions") return "actions";
  // What a query answers, and what it is asked in the address.
  return /^presented-|-filters$/.test(first) ? "presented" : "support";
}
