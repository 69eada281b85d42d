import { describe, expect, it } from "vitest";
import { collapsedRow } from "@/lib/journeys/csv/collapsed-row";
import { shownColumns } from "@/lib/journeys/csv/shown-columns";
import { csvFields } from "@/lib/journeys/formats/csv/csv-fields";
import { lanes as allLanes } from "@/lib/journeys/model/lanes";

const all = csvFields.length + 3;

describe("a workbook as the map is shown", () => {
  it("has every column while every lane is shown, in whatever order", () => {
    for (const lanes of [allLanes, allLanes.toReversed()])
      expect(shownColumns(all, { lanes })).toHaveLength(all);
  });

  it("is without the columns of hidden lanes, and keeps what names a touchpoint", () => {
    const fields = shownColumns(all, { lanes: ["thinks", "backStage"] }).map((place) => csvFields[place]);
    for (const hidden of ["does", "department", "expectedWaitMinutes"]) expect(fields).not.toContain(hidden);
    for (const kept of ["journey", "stage", "title", "thinks", "backStage"]) expect(fields).toContain(kept);
    expect(fields).toHaveLength(all - 5);
  });

  it("has one row for a collapsed stage, of what its touchpoints have in common", () => {
    const row = (title: string) => csvFields.map((field) => (field === "title" ? title : `its ${field}`));
    const summary = collapsedRow([row("Asks"), row("Waits")], (count) => `${count} touchpoints`);
    const said = csvFields.flatMap((field, at) => (summary[at] === null ? [] : [[field, summary[at]]]));
    expect(said).toEqual([
      ["journey", "its journey"],
      ["stage", "its stage"],
      ["stageGoal", "its stageGoal"],
      ["phase", "its phase"],
      ["title", "2 touchpoints"],
    ]);
  });
});
