import { expect, it } from "vitest";
import { touchpointFieldsSchema } from "@/lib/journeys/model";
import { touchpointFieldNames } from "@/lib/journeys/model/touchpoint-field-names";

it("names every field of a touchpoint, once", () => {
  expect([...touchpointFieldNames].sort()).toEqual(Object.keys(touchpointFieldsSchema.shape).sort());
});
