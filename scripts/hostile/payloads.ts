import { attributes, elements, elsewhere, escapes, type PayloadShape } from "./payload-shapes";

export type Payload = {
  id: number;
  text: string;
  /** Where it does harm when it is written as it is: between tags, inside a quoted attribute, or after more. */
  place: "content" | "attribute" | "elsewhere";
};

/** The function that a payload calls with its id, and the host that it would ask. */
export const hostileFunction = "ran";
export const hostileHost = "x.invalid";

/** Every element after every escape, every attribute, and what harms elsewhere: more than three hundred. */
export const payloads: readonly Payload[] = [
  ...escapes.flatMap((escape) =>
    elements.map((shape) => ({ place: "content" as const, shape: before(escape, shape) })),
  ),
  ...attributes.map((shape) => ({ place: "attribute" as const, shape })),
  ...elsewhere.map((shape) => ({ place: "elsewhere" as const, shape })),
].map(({ place, shape }, id) => ({
  id,
  place,
  text: shape(`${hostileFunction}(${id})`, `//${hostileHost}/${id}`),
}));

function before(escape: string, shape: PayloadShape): PayloadShape {
  return (run, at) => escape + shape(run, at);
}
