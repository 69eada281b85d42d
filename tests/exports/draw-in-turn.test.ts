import { expect, test } from "vitest";
import { newId, type OrganisationId } from "@/lib/core/ids";
import { drawInTurn, drawingTurns } from "@/lib/exports/draw-in-turn";

/** A drawing that is made when it is told to, and whether it has begun. */
function slowDrawing(name: string) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const drawing = { begun: false, finish: () => resolve(name), draw };
  function draw(): Promise<string> {
    drawing.begun = true;
    return promise;
  }
  return drawing;
}

test("twenty of one organisation wait for their turn, the next is sent away, and another's is still taken", async () => {
  const [mine, theirs] = [newId<OrganisationId>(), newId<OrganisationId>()];
  const drawings = Array.from({ length: drawingTurns.perOrganisation }, (_, n) => slowDrawing(`${n}`));
  const all = drawings.map(({ draw }) => drawInTurn(mine, draw));
  const refused = slowDrawing("one too many");
  expect(await drawInTurn(mine, refused.draw)).toBeNull();
  const stranger = slowDrawing("theirs");
  const other = drawInTurn(theirs, stranger.draw);
  expect(drawings.filter(({ begun }) => begun)).toHaveLength(drawingTurns.atOnce);
  for (const { finish } of [...drawings, stranger]) finish();
  expect(await Promise.all(all)).toEqual(drawings.map((_, n) => `${n}`));
  expect(await other).toBe("theirs");
  expect(refused.begun).toBe(false);
});

test("a drawing that fails gives its place away", async () => {
  const organisationId = newId<OrganisationId>();
  const tries = Array.from({ length: drawingTurns.perOrganisation }, () =>
    drawInTurn(organisationId, () => Promise.reject(new Error("no ink"))),
  );
  for (const one of tries) await expect(one).rejects.toThrow("no ink");
  expect(await drawInTurn(organisationId, () => Promise.resolve("drawn"))).toBe("drawn");
});
