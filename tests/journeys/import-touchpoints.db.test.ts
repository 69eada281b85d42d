import { stringify } from "csv-stringify/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { csvWords } from "@/lib/journeys/csv/csv-words";
import { receiveCsv } from "@/lib/journeys/csv/receive-csv";
import { importTouchpoints } from "@/lib/journeys/commands/import-touchpoints";
import { csvFields } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvProgress } from "@/lib/journeys/formats/csv/csv-progress";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";
import { matchColumns } from "@/lib/journeys/formats/csv/match-columns";
import { csvDialect, csvPrinterOptions } from "@/lib/journeys/formats/csv/print-csv";
import { touchpointCells } from "@/lib/journeys/formats/csv/touchpoint-cells";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listTouchpoints } from "@/lib/journeys/queries/list-touchpoints";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf, eventsOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const newJourneys = (overrides: object = {}) => ({
  kind: "new" as const,
  leadDepartmentId: scene.it,
  serviceId: null,
  ...overrides,
});
const row = (overrides: object = {}) => ({
  journey: 0,
  stage: 0,
  departmentId: scene.it,
  title: "Asks",
  kind: "contact",
  channel: "phone",
  ...overrides,
});
const order = (overrides: object = {}) => ({
  target: newJourneys(),
  journeys: [
    { title: "One", stages: [{ name: "Ask", phase: "before" }, { name: "Get" }] },
    { title: "Two", stages: [{ name: "Only" }] },
  ],
  owners: [scene.it, scene.finance],
  touchpoints: [
    row(),
    row({ stage: 1, title: "Gets" }),
    row({ title: "Asks again", departmentId: scene.finance }),
    row({ journey: 1, title: "Elsewhere", departmentId: null }),
  ],
  ...overrides,
});
const count = async () => valueOf(await read(listJourneys, scene.owner, {})).journeys.length;
const stagesOf = async (journeyId: JourneyId) =>
  valueOf(await read(getJourneyMap, scene.owner, { journeyId })).stages.map(({ name, touchpoints }) => [
    name,
    ...touchpoints.map(({ title }) => title),
  ]);

describe("importing touchpoints", () => {
  it("makes journeys, stages and touchpoints in order, each with its entry and its event", async () => {
    const made = valueOf(await execute(importTouchpoints, scene.itManager, order()));
    expect(made).toMatchObject({ journeys: 2, stages: 3, touchpoints: 4 });
    expect(await stagesOf(made.journeyId)).toEqual([
      ["Ask", "Asks", "Asks again"],
      ["Get", "Gets"],
    ]);
    expect((await entriesOf(scene.organisationId, made.journeyId)).map(({ action }) => action)).toEqual([
      "journey.import",
    ]);
    const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: made.journeyId }));
    expect(map.stages[0]).toMatchObject({ phase: "before" });
    const last = map.stages[0]?.touchpoints[1];
    expect(last).toMatchObject({
      department: { name: "Finance" },
      control: "owned",
      attachments: [],
      scoreAssumed: null,
    });
    expect(await entriesOf(scene.organisationId, last?.id ?? "")).toMatchObject([
      { action: "touchpoint.create", journeyId: made.journeyId, after: { title: "Asks again", version: 1 } },
    ]);
    expect(await eventsOf(scene.organisationId, last?.id ?? "")).toEqual(["touchpoint.create"]);
  });

  it("is for whoever may begin a journey in that lead", async () => {
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.member, scene.viewer])
      expect(await execute(importTouchpoints, actor, order())).toEqual(forbidden);
  });

  it("makes nothing when a late row cannot be", async () => {
    const before = await count();
    const many = Array.from({ length: 1200 }, (_, index) => row({ title: `T${index}`, journey: index % 2 }));
    const withLast = (last: unknown) => order({ touchpoints: [...many, last] });
    const run = (input: object) => execute(importTouchpoints, scene.owner, input);
    expect(await run(withLast(row({ title: "" })))).toEqual(
      invalid({ "touchpoints.1200.title": "required" }),
    );
    expect(await run(withLast(row({ isAdmin: true })))).toEqual(
      invalid({ "touchpoints.1200": "unrecognized_keys" }),
    );
    expect(await run(withLast("row"))).toMatchObject({ error: { kind: "invalid" } });
    expect(await run(withLast(row({ stage: 7 })))).toEqual(invalid({ "touchpoints.1200.stage": "invalid" }));
    expect(await run(withLast(row({ departmentId: newId() })))).toEqual(
      invalid({ "touchpoints.1200.departmentId": "not-found" }),
    );
    expect(await run(withLast(row({ departmentId: null, control: "owned" })))).toEqual(
      invalid({ "touchpoints.1200.departmentId": "department-required" }),
    );
    expect(await run(order({ owners: [newId()] }))).toEqual(notFound);
    expect(await run(order({ owners: [scene.archived] }))).toEqual(invalid({ "owners.0": "archived" }));
    expect(await run(order({ target: newJourneys({ leadDepartmentId: scene.archived }) }))).toEqual(
      invalid({ "target.leadDepartmentId": "archived" }),
    );
    expect(await run(order({ touchpoints: [] }))).toEqual(invalid({ touchpoints: "empty" }));
    expect(await run(order({ touchpoints: "text" }))).toEqual(invalid({ touchpoints: "invalid_type" }));
    const tooMany = Array.from({ length: 1001 }, () => row());
    expect(await run(order({ touchpoints: tooMany }))).toEqual(invalid({ "touchpoints.1000": "too-many" }));
    expect(await count()).toBe(before);
  });

  it("adds to a journey that one may edit: stages of the same name are used, others are made", async () => {
    const journey = await buildJourney(scene.organisationId, {
      title: "There already",
      leadDepartmentId: scene.it,
      stages: [
        { name: "Ask", touchpoints: [{ title: "First" }, { title: "Gone", archivedAt: new Date() }] },
        { name: "Get", archivedAt: new Date(), touchpoints: [] },
      ],
    });
    const input = order({
      target: { kind: "existing", journeyId: journey.id },
      journeys: [{ title: "There already", stages: [{ name: "Get" }, { name: "Ask" }] }],
      touchpoints: [
        row({ title: "Gets" }),
        row({ stage: 1, title: "Second" }),
        row({ stage: 1, title: "Third", departmentId: scene.finance }),
      ],
    });
    for (const actor of [scene.financeEditor, scene.financeManager, scene.member])
      expect(await execute(importTouchpoints, actor, input)).toEqual(forbidden);
    expect(await execute(importTouchpoints, scene.viewer, input)).toEqual(notFound);
    const made = valueOf(await execute(importTouchpoints, scene.itEditor, input));
    expect(made).toEqual({ journeys: 1, stages: 2, touchpoints: 3, journeyId: journey.id });
    expect(await stagesOf(journey.id)).toEqual([
      ["Ask", "First", "Second", "Third"],
      ["Get", "Gets"],
    ]);
  });
});

/** Sends a text as the browser would and answers how it ended. */
async function send(
  actor: PersonActor,
  text: string,
  wishes: Partial<CsvSettings> = {},
  goneAfter = Infinity,
) {
  const [heading = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const delimiter = heading.includes(";") ? ";" : ",";
  const names = heading.split(delimiter).map((name) => name.replaceAll('"', ""));
  const steps: CsvProgress[] = [];
  async function* bytes(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield Buffer.from(text);
  }
  await receiveCsv({
    actor,
    departments: [
      { id: scene.it, name: "IT" },
      { id: scene.finance, name: "Finance" },
    ],
    bytes: bytes(),
    gone: () => steps.length >= goneAfter,
    report: (step) => steps.push(step),
    settings: {
      delimiter,
      columns: matchColumns(names, csvWords()),
      values: {},
      range: { worst: -2, best: 2 },
      title: "Untitled",
      stageName: "Journey",
      unnamed: "lead",
      target: newJourneys(),
      ...wishes,
    },
  });
  return steps.at(-1);
}

describe("receiving a table", () => {
  it("names line and column of all that is wrong with it, and writes nothing", async () => {
    const before = await count();
    const text =
      'Touchpoint,Department,Channel,Score,Wait\n"Two\nlines",IT,phone,1,2 h\n,Sales,pigeon,7,soon,more\n';
    expect(await send(scene.itManager, text)).toMatchObject({
      step: "problems",
      count: 6,
      problems: [
        { line: 4, column: 1, field: "department", reason: "unknown-department", text: "Sales" },
        { line: 4, column: 2, field: "channel", reason: "unknown-choice", text: "pigeon" },
        { line: 4, column: 3, field: "scoreAssumed", reason: "out-of-range", least: -2, limit: 2 },
        { line: 4, column: 4, field: "expectedWaitMinutes", reason: "not-a-wait", text: "soon" },
        { line: 4, column: 5, field: null, reason: "no-heading", text: "more" },
        { line: 4, column: 0, field: "title", reason: "required" },
      ],
    });
    expect(await count()).toBe(before);
  });

  it("refuses before it reads who may not, and says why a file cannot be read", async () => {
    expect(await send(scene.viewer, "Touchpoint\nA\n")).toEqual({
      step: "refused",
      error: { kind: "forbidden" },
    });
    expect(await send(scene.itManager, "Thing\nA\n")).toMatchObject({
      failure: { reason: "no-title-column" },
    });
    expect(await send(scene.itManager, "Touchpoint\n")).toMatchObject({ failure: { reason: "empty" } });
    expect(await send(scene.itManager, 'Touchpoint\n"A\n')).toMatchObject({
      failure: { reason: "quote-not-closed", line: 2 },
    });
  });

  it("writes nothing for a sender who goes away, be it at the very end", async () => {
    const before = await count();
    // It hears: checking, writing.
    for (const goneAfter of [0, 1, 2]) {
      const last = await send(scene.itManager, "Touchpoint\nA\nB\n", {}, goneAfter);
      expect(last).toEqual({ step: "refused", error: { kind: "unavailable" } });
    }
    expect(await count()).toBe(before);
  });

  it("takes what a person decided about words, and rows that leave out what the row above says", async () => {
    const text = "Journey,Stage,Touchpoint,Department\nMine,S,A,ICT\n,,B,\n,T,C,ICT\nOther,,D,Finance\n";
    const values = { department: { ICT: scene.it } };
    const done = await send(scene.itManager, text, { values });
    expect(done).toMatchObject({ step: "done", journeys: 2, stages: 3, touchpoints: 4 });
    if (done?.step === "done")
      expect(await stagesOf(done.journeyId)).toEqual([
        ["S", "A", "B"],
        ["T", "C"],
      ]);
  });

  it.each(["en", "da"])(
    "takes in what an export for readers of %s wrote, to the letter",
    async (language) => {
      const tricky = '=1+1, said "she";\r\n- twice\t@home; ';
      const journey = await buildJourney(scene.organisationId, {
        title: `+Exported ${language}`,
        leadDepartmentId: scene.it,
        stages: [
          {
            name: "-Stage",
            goal: "'=goal",
            phase: "after",
            touchpoints: [
              {
                title: "@first",
                does: tricky.trim(),
                description: "line\n=2",
                kind: "waiting",
                channel: "word-of-mouth",
                initiator: "us",
                control: "partner",
                expectedWaitMinutes: 12_345,
                expectedEffort: 4,
                momentOfTruth: true,
                lowTolerable: true,
                scoreAssumed: -2,
                scoreDesired: 0,
                monthlyVolume: 1200,
                reportedMean: -0.5,
                reportedCount: 7,
                reportedNewest: "2026-10-01",
              },
              { title: "second", departmentId: null, control: "uncontrolled" },
            ],
          },
          { name: "Next", touchpoints: [{ title: "third", departmentId: scene.finance, scoreAssumed: 1 }] },
        ],
      });
      const words = csvWords();
      const place = language === "en" ? 0 : 1;
      const { touchpoints } = valueOf(await read(listTouchpoints, scene.owner, { journeyIds: [journey.id] }));
      const text = stringify(
        touchpoints.map((one) =>
          touchpointCells(one, {
            choice: (field, key) => words.choices[field][key]?.[place] ?? key,
            yes: words.yes[place] ?? "",
            no: words.no[place] ?? "",
          }),
        ),
        csvPrinterOptions(
          [
            ...csvFields.map((field) => words.headings[field][place] ?? ""),
            ...words.computed.slice(place * 3, place * 3 + 3),
          ],
          csvDialect(language),
        ),
      );
      const settings = { columns: [...csvFields, null, null, null] };
      const done = await send(scene.itManager, text, settings);
      if (done?.step !== "done") throw new Error(JSON.stringify(done));
      const again = valueOf(await read(listTouchpoints, scene.owner, { journeyIds: [done.journeyId] }));
      // What customers said is evidence: it is never typed in. The stages are new ones of the same names.
      const stageId: unknown = expect.any(String);
      expect(again.touchpoints).toEqual(touchpoints.map((one) => ({ ...one, reported: null, stageId })));
    },
  );
});
