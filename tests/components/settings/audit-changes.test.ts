import { describe, expect, it } from "vitest";
import { auditChanges } from "@/components/settings/audit-changes";

describe("what an audit entry shows as changed", () => {
  it("is what differs, without keys, clocks and versions", () => {
    const before = { id: "1", name: "IT", contact: "", version: 1, archivedAt: null };
    const after = { id: "1", name: "Desk", contact: "", version: 2, archivedAt: "2026-11-24T09:00:00Z" };
    expect(auditChanges(before, after)).toEqual([{ field: "name", before: "IT", after: "Desk" }]);
  });

  it("is everything that was said of a record made or removed", () => {
    const said = { id: "1", name: "IT", description: "", channels: [], rating: 0 };
    expect(auditChanges(null, said).map(({ field }) => field)).toEqual(["name", "rating"]);
    expect(auditChanges(said, null)).toContainEqual({ field: "name", before: "IT", after: null });
  });

  it("is nothing for an entry without before and after", () => {
    expect(auditChanges(null, null)).toEqual([]);
  });
});
