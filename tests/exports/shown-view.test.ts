import { describe, expect, it } from "vitest";
import { shownView } from "@/app/[org]/journeys/[journeyId]/shown-view";
import { newId, type StageId } from "@/lib/core/ids";
import { lanes } from "@/lib/journeys/model/lanes";

const asked = (query: string) => shownView(new Request(`https://example.org/pdf${query}`));

describe("what of a map a file shows", () => {
  it("is everything where nothing is said, or nothing that makes sense", () => {
    for (const query of [
      "",
      "?lanes=&collapsed=",
      "?lanes=nonsense&collapsed=x,y&more=1",
      `?lanes=${"a".repeat(500)}`,
    ])
      expect(asked(query)).toEqual({ lanes, collapsed: new Set() });
  });

  it("is the lanes and stages that the address names, and passes over what is none", () => {
    const id = newId<StageId>();
    expect(asked(`?lanes=owner.-thinks.smell.does&collapsed=${id},nothing`)).toEqual({
      lanes: ["owner", "does", "touchpoint", "waiting", "backStage"],
      collapsed: new Set([id]),
    });
  });
});
