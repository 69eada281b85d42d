import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planPaste } from "@/components/journeys/paste/plan-paste";
import { readPasted } from "@/components/journeys/paste/read-pasted";
import { departmentIdSchema, newId, type DepartmentId } from "@/lib/core/ids";
import { csvWords } from "@/lib/journeys/csv/csv-words";

const words = csvWords();
const hr = newId<DepartmentId>();
const it_ = newId<DepartmentId>();
const departments = [
  { id: hr, name: "HR" },
  { id: it_, name: "IT" },
];
const plan = async (text: string, owner: DepartmentId | null = it_) =>
  planPaste(await readPasted(text), owner, { words, departments });

describe("pasting", () => {
  it("makes a touchpoint of each line, without the list's marks", async () => {
    const { touchpoints } = await plan("- Asks, and waits\r\n\n  2) Waits – 9 days\n• Gets it\n");
    expect(touchpoints).toEqual(
      ["Asks, and waits", "Waits – 9 days", "Gets it"].map((title) => ({
        departmentId: it_,
        fields: { title, kind: "contact", channel: "other" },
      })),
    );
  });

  it("takes a table by its headings, whatever their order and language", async () => {
    const { touchpoints, headed, unread } = await plan(
      'Kanal\tTouchpoint\tOwner\tNotes\tScore\nTelefon\tAsks\tHR\t"two\nlines"\t-1\nphone\tWaits\tnobody\t\tangry\n',
    );
    expect(headed).toBe(true);
    expect(touchpoints).toMatchObject([
      {
        departmentId: hr,
        fields: { title: "Asks", channel: "phone", description: "two\nlines", scoreAssumed: -1 },
      },
      { departmentId: it_, fields: { title: "Waits", channel: "phone", scoreAssumed: -2 } },
    ]);
    expect(unread).toEqual([{ row: 2, field: "department", text: "nobody" }]);
  });

  it("takes a table without headings by its columns' places", async () => {
    const { touchpoints, headed } = await plan(
      "Asks\tFills in\tWhy?\tE-mail\tSelf-service\nWaits\t\t\tsmoke\n",
    );
    expect(headed).toBe(false);
    expect(touchpoints.map(({ fields }) => fields)).toEqual([
      { title: "Asks", does: "Fills in", thinks: "Why?", channel: "email", kind: "self-service" },
      { title: "Waits", channel: "other", kind: "contact" },
    ]);
  });

  it("leaves out rows without a title, and says of nobody's that nobody controls them", async () => {
    const { touchpoints, untitled } = await plan("Asks\tFills in\n\tonly does\n", null);
    expect(untitled).toBe(1);
    expect(touchpoints).toMatchObject([{ departmentId: null, fields: { control: "uncontrolled" } }]);
  });

  it("loses no row whatever is pasted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "\t", "\n", '"', "-", " ", "é") }),
        async (text) => {
          const rows = await readPasted(text);
          const { touchpoints, untitled, headed } = planPaste(rows, it_, { words, departments });
          expect(touchpoints.length + untitled + (headed ? 1 : 0)).toBe(rows.length);
          for (const { departmentId } of touchpoints)
            expect(departmentIdSchema.safeParse(departmentId).success).toBe(true);
        },
      ),
    );
  });
});
