// What must not come into the build: secrets, data, and what another machine built or installed.
const kept = [".git", ".env", ".env.*", ".data", ".next*", "node_modules"];

/** What a .dockerignore forgets. */
export function ignoreProblems(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [
    ...kept
      .filter((path) => !lines.includes(path))
      .map((path) => `.dockerignore lets ${path} into the build`),
    ...lines
      .filter((line) => line.startsWith("!"))
      .map((line) => `.dockerignore takes something back: ${line}`),
  ];
}
