import { expect, test } from "vitest";
import { playwrightCounts, suiteCounts, vitestCounts } from "@/scripts/test/suite-counts";

const nothing = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

test("what was skipped or left to do counts as failed", () => {
  expect(
    vitestCounts({ ...nothing, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
  ).toMatchObject({
    passed: 5,
    failed: 4,
  });
  expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toMatchObject({
    passed: 5,
    failed: 4,
  });
});

test("a file that could not be loaded counts as failed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(vitestCounts({ ...nothing, numPassedTests: 1, numFailedTests: 1, testResults })).toMatchObject({
    passed: 1,
    failed: 2,
  });
});

test("a suite that broke, or proved nothing, has failed once", () => {
  expect(suiteCounts(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(suiteCounts({ passed: 7, failed: 0 }, 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(suiteCounts({ passed: 0, failed: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(suiteCounts({ passed: 7, failed: 0 }, 0)).toMatchObject({ passed: 7, failed: 0 });
  expect(suiteCounts({ passed: 7, failed: 2 }, 1)).toMatchObject({ passed: 7, failed: 2 });
});

test("what failed is named, by its file and its title", () => {
  const testResults = [
    { name: "broken.test.ts", status: "failed", assertionResults: [] },
    {
      name: "one.test.ts",
      status: "failed",
      assertionResults: [
        { status: "failed", fullName: "adds" },
        { status: "passed", fullName: "takes away" },
      ],
    },
  ];
  const vitest = vitestCounts({ ...nothing, numFailedTests: 1, testResults });
  expect(vitest.failures).toEqual(["broken.test.ts", "one.test.ts", "  adds"]);
  const suites = [
    {
      specs: [{ ok: true, title: "reads", file: "a.spec.ts" }],
      suites: [{ specs: [{ ok: false, title: "writes", file: "a.spec.ts" }] }],
    },
  ];
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
  expect(playwrightCounts({ stats, suites }).failures).toEqual(["a.spec.ts: writes"]);
  expect(suiteCounts(playwrightCounts({ stats, suites }), 1).failures).toEqual(["a.spec.ts: writes"]);
});
