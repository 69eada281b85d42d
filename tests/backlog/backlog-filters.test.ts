import { expect, it } from "vitest";
import { backlogAddress, backlogLook } from "@/components/backlog/backlog-view";
import { backlogFilters } from "@/lib/backlog/backlog-filters";
import { newId } from "@/lib/core/ids";

it("reads from the address what the backlog is narrowed to, and writes the same address again", () => {
  const search = {
    view: "table",
    sort: "due",
    state: "open",
    departmentId: newId<string>(),
    overdue: "yes",
    focus: "yes",
    outcome: "unknown",
    text: "ø & å",
    includeArchived: "yes",
  };
  const [filters, look] = [backlogFilters(search), backlogLook(search)];
  expect(filters).toMatchObject({
    state: "open",
    overdue: true,
    focus: true,
    outcome: "unknown",
    text: "ø & å",
  });
  const address = new URL(backlogAddress("nordhavn", filters, look), "http://localhost");
  expect(address.pathname).toBe("/nordhavn/backlog");
  expect(Object.fromEntries(address.searchParams)).toEqual(search);
});

it("leaves out what makes no sense, and begins with the board", () => {
  const nonsense: Record<string, string | string[]>[] = [
    { state: "lost" },
    { departmentId: "x" },
    { overdue: "no" },
    { text: "" },
    { outcome: ["improved", "worse"] },
    { other: "1" },
  ];
  for (const search of nonsense) expect(backlogFilters(search)).toEqual({});
  expect(backlogLook({ view: "pie", sort: "luck" })).toEqual({ view: "board", sort: null });
  expect(backlogAddress("nordhavn", {}, { view: "board", sort: null })).toBe("/nordhavn/backlog");
});
