import { describe, expect, it } from "vitest";
import { differingFields } from "@/components/shell/differing-fields";

const base = { name: "IT", contact: "Floor 1", channels: ["chat", "phone"] };

describe("the fields in which mine and theirs differ", () => {
  it("are none when both wrote the same", () => {
    expect(differingFields(base, { ...base, name: "Desk" }, { ...base, name: "Desk" })).toEqual([]);
  });

  it("most likely stay mine where I changed something, and theirs where only they did", () => {
    const mine = { ...base, name: "My desk" };
    const theirs = { ...base, name: "Their desk", contact: "Floor 2", channels: ["phone", "chat"] };
    expect(differingFields(base, mine, theirs)).toEqual([
      { key: "name", likely: "mine" },
      { key: "contact", likely: "theirs" },
      { key: "channels", likely: "theirs" },
    ]);
  });
});
