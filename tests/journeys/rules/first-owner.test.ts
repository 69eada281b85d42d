import { expect, test } from "vitest";
import type { DepartmentId } from "@/lib/core/ids";
import { firstOwner } from "@/lib/journeys/rules/first-owner";

const [it, hr, facilities] = ["it", "hr", "facilities"] as unknown as [
  DepartmentId,
  DepartmentId,
  DepartmentId,
];
const owner = (departmentIds: DepartmentId[], lead: DepartmentId) =>
  firstOwner({ addFor: { departmentIds }, journey: { leadDepartment: { id: lead } } });

test("a new touchpoint is the lead department's where one may add for it, else the first one's", () => {
  expect(owner([facilities, hr, it], it)).toBe(it);
  expect(owner([hr], it)).toBe(hr);
  expect(owner([], it)).toBeNull();
});
