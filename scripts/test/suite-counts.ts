/** `failures` names what failed, as far as it has a name. */
export type Counts = { passed: number; failed: number; failures?: readonly string[] };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly {
    name?: string;
    status: string;
    assertionResults: readonly { status: string; fullName?: string }[];
  }[];
};

type PlaywrightSuite = {
  specs: readonly { ok: boolean; title: string; file: string }[];
  suites?: readonly PlaywrightSuite[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites?: readonly PlaywrightSuite[];
};

/** Counts of a vitest run. What was skipped or left to do counts as failed: it proved nothing. */
export function vitestCounts(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length;
  const failures = report.testResults.flatMap(({ name = "", status, assertionResults }) => [
    ...(status === "failed" ? [name] : []),
    ...assertionResults.flatMap((one) => (one.status === "failed" ? [`  ${one.fullName ?? ""}`] : [])),
  ]);
  return { passed: report.numPassedTests, failed, failures };
}

/** Counts of a browser run; a test that passed at its second attempt failed. */
export function playwrightCounts({ stats, suites = [] }: PlaywrightReport): Counts {
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed, failures: suites.flatMap(failedIn) };
}

function failedIn({ specs, suites = [] }: PlaywrightSuite): string[] {
  const here = specs.flatMap(({ ok, file, title }) => (ok ? [] : [`${file}: ${title}`]));
  return [...here, ...suites.flatMap(failedIn)];
}

/** The counts of a run by its report and exit code: one that broke without a failed test has failed once. */
export function suiteCounts(counts: Counts | undefined, exitCode: number): Counts {
  const { passed, failed, failures = [] } = counts ?? { passed: 0, failed: 0 };
  const proved = exitCode === 0 && passed > 0;
  return { passed, failed: failed === 0 && !proved ? 1 : failed, failures };
}
