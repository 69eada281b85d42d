import { expect, it } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";

const schema = z.strictObject({ title: z.string().max(3) });
const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.refusal : error;
  }
  return null;
};

it("refuses a stand-in that throws when it is looked at", () => {
  const standIn = new Proxy(() => {}, {
    get: () => {
      throw new Error("not to be looked at");
    },
  });
  for (const input of [standIn, { title: standIn }]) {
    expect(refusalOf(() => parseInput(schema, input))).toMatchObject({ kind: "invalid" });
  }
});

it("does not take a fault of a schema for a fault of the input", () => {
  const broken = schema.refine(() => {
    throw new Error("a fault of ours");
  });
  expect(refusalOf(() => parseInput(broken, { title: "a" }))).toEqual(new Error("a fault of ours"));
});
