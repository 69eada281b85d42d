import { z } from "zod";

/** What of JSON Schema the doors' inputs use. */
export type InputSchema = {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly InputSchema[];
  oneOf?: readonly InputSchema[];
  properties?: Readonly<Record<string, InputSchema>>;
  required?: readonly string[];
  additionalProperties?: unknown;
  items?: InputSchema;
  format?: string;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
};

/** A door's input as JSON Schema, every part written out where it stands. */
export function inputSchema(input: z.ZodType): InputSchema {
  return z.toJSONSchema(input, { io: "input", reused: "inline", unrepresentable: "any" }) as InputSchema;
}

/** What a value may be instead of one another; a schema that is no union is its own only choice. */
export function choices(schema: InputSchema): readonly InputSchema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}
