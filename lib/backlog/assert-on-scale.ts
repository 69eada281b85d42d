import { invalid } from "@/lib/core/errors";
import { measureSchema, measureScales } from "./model";

/** Every given value, by its path into the input, lies on the measure's scale. */
export function assertOnScale(measure: string | null, values: Readonly<Record<string, number | null>>): void {
  const known = measureSchema.safeParse(measure);
  if (!known.success) return;
  const { min, max } = measureScales[known.data];
  for (const [path, value] of Object.entries(values)) {
    if (value !== null && (value < min || value > max)) throw invalid({ [path]: "out-of-scale" });
  }
}
