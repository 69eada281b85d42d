/** Prints what was tried and counted, one figure a line. */
export function tell(trial: string, figures: Readonly<Record<string, number | string>>): void {
  const lines = Object.entries(figures).map(
    ([name, value]) => `  ${name.padEnd(58)}${String(value).padStart(8)}`,
  );
  console.log([`\n${trial}`, ...lines].join("\n"));
}
