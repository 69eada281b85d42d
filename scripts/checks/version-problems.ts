/** What may be installed of a package: from `floor`, before `below`, or not at all. */
export type VersionRule = { floor?: string; below?: string; refused?: boolean; why: string };

type Lock = { packages: Record<string, { version?: string }> };

/** Every installed copy of a package, however deep, that a rule does not allow; one sentence each. */
export function versionProblems(lock: Lock, rules: Readonly<Record<string, VersionRule>>): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (path === "" || !rule) return [];
    const problem = problemOf(version ?? "0.0.0", rule);
    return problem ? [`${path} ${version} ${problem}: ${rule.why}`] : [];
  });
}

function problemOf(version: string, { floor, below, refused }: VersionRule): string | undefined {
  if (refused) return "is refused";
  if (floor !== undefined && compareVersions(version, floor) < 0) return `is older than ${floor}`;
  if (below !== undefined && compareVersions(version, below) >= 0) return `is not below ${below}`;
  return undefined;
}

/** As semantic versioning orders them: numbers by size, a pre-release before its release. */
export function compareVersions(one: string, other: string): number {
  const [[numbers, preview], [otherNumbers, otherPreview]] = [parts(one), parts(other)];
  return compareParts(numbers, otherNumbers) || comparePreviews(preview, otherPreview);
}

function parts(version: string): [string[], string[]] {
  const [release = "", ...preview] = (version.split("+")[0] ?? "").split("-");
  return [release.split("."), preview.length === 0 ? [] : preview.join("-").split(".")];
}

function comparePreviews(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  return compareParts(one, other);
}

function compareParts(one: string[], other: string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const numeric = /^\d+$/.test(left) && /^\d+$/.test(right);
    const order = numeric ? Number(left) - Number(right) : Number(left > right) - Number(left < right);
    if (order !== 0) return order;
  }
  return 0;
}
