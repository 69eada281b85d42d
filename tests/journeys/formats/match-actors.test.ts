import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type DepartmentId } from "@/lib/core/ids";
import { matchActors } from "@/lib/journeys/formats/match-actors";

const departments = (...names: string[]) => names.map((name) => ({ id: newId<DepartmentId>(), name }));
const house = departments("IT", "HR", "Facilities", "Finance", "Procurement", "Customer service");
const byId = new Map(house.map(({ id, name }) => [id, name]));

const journeyOf = (...tasks: string[][]) => ({
  sections: [{ name: "", tasks: tasks.map((actors) => ({ name: "t", score: 1, actors })) }],
});

function suggested(actor: string, among = house): string {
  const names = among === house ? byId : new Map(among.map(({ id, name }) => [id, name]));
  const suggestion = matchActors(journeyOf([actor]), among)[0]?.suggestion;
  if (suggestion?.kind !== "department") return suggestion?.kind ?? "nobody";
  return names.get(suggestion.departmentId) ?? "a stranger";
}

describe("matchActors", () => {
  it("lists each actor once, as they appear, with the number of tasks", () => {
    const found = matchActors(journeyOf(["Me", "IT"], [" Me ", "Me", ""], ["HR", "Me"]), house);
    expect(found.map(({ actor, count }) => [actor, count])).toEqual([
      ["Me", 3],
      ["IT", 1],
      ["HR", 1],
    ]);
  });

  it.each([
    ["it", "IT"],
    ["IT", "IT"],
    ["IT support agent", "IT"],
    ["IT-afdelingen", "IT"],
    ["Service Desk", "IT"],
    ["Servicedesk", "IT"],
    ["helpdesk agent", "IT"],
    ["Human Resources", "HR"],
    ["People & Culture", "HR"],
    ["The HR team", "HR"],
    ["Personaleafdelingen", "HR"],
    ["Receptionist", "Facilities"],
    ["Facility management", "Facilities"],
    ["Ejendomsdrift", "Facilities"],
    ["Facilties", "Facilities"],
    ["Payroll", "Finance"],
    ["Økonomiafdelingen", "Finance"],
    ["Lønkontoret", "Finance"],
    ["Purchasing", "Procurement"],
    ["Supplier", "Procurement"],
    ["Indkøb", "Procurement"],
    ["Customer Service", "Customer service"],
  ])("takes %s for %s", (actor, department) => {
    expect(suggested(actor)).toBe(department);
  });

  it.each([
    "Customer",
    "user",
    "Me",
    "I",
    "Employee",
    "Citizen",
    "Colleague",
    "New hire",
    "External customer",
  ])("takes %s for the customer", (actor) => {
    expect(suggested(actor)).toBe("customer");
  });

  it.each(["Kunde", "Bruger", "Medarbejder", "Ny medarbejder", "Borger", "Kollega", "jeg", "Nyansat"])(
    "takes %s for the customer, in Danish",
    (actor) => {
      expect(suggested(actor)).toBe("customer");
    },
  );

  it.each(["System", "Manager", "現場", "🙂", "!", "PR", "Algorithm", "Write"])("leaves %s open", (actor) => {
    expect(suggested(actor)).toBe("none");
  });

  it("finds departments by Danish names, and the nearest of several", () => {
    const danish = departments("IT-drift", "IT-support", "Indkøbsafdelingen", "Løn og personale");
    expect(suggested("IT support", danish)).toBe("IT-support");
    expect(suggested("Purchasing", danish)).toBe("Indkøbsafdelingen");
    expect(suggested("HR", danish)).toBe("Løn og personale");
    expect(suggested("Service desk", danish)).toBe("IT-drift");
  });

  it("finds every department by its own name, in any letters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...house), fc.boolean(), ({ name }, upper) => {
        expect(suggested(upper ? name.toUpperCase() : name.toLowerCase())).toBe(name);
      }),
    );
  });

  it("has a word on any actor, and only departments that there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), { maxLength: 6 }),
        (tasks) => {
          const found = matchActors(journeyOf(...tasks), house);
          const named = new Set(tasks.flat().map((actor) => actor.trim()));
          named.delete("");
          expect(found.map(({ actor }) => actor)).toEqual([...named]);
          for (const { suggestion } of found) {
            if (suggestion.kind === "department") expect(byId.has(suggestion.departmentId)).toBe(true);
          }
        },
      ),
    );
  });

  it("suggests nobody where there are no departments", () => {
    expect(suggested("IT", [])).toBe("none");
    expect(suggested("Me", [])).toBe("customer");
  });
});
