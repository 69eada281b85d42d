import { setTimeout as delay } from "node:timers/promises";
import { newId } from "@/lib/core/ids";
import type { Visitor } from "./build-visitor";
import { commentThrough } from "./comment-through";
import type { Ledger } from "./ledger";
import type { Instance } from "./start-instance";

/** Comments on the visitor's journey through the server, one after another, until `over`; notes what each was told. */
export async function writeOverHttp(
  instance: Instance,
  visitor: Visitor,
  ledger: Ledger,
  over: () => boolean,
): Promise<void> {
  while (!over()) {
    const body = newId<string>();
    ledger.note(body, "unknown");
    try {
      const result = await commentThrough(instance, visitor, body);
      if (result.ok) ledger.note(body, "acknowledged");
      else if (result.error.kind === "unavailable") ledger.note(body, "refused");
      else if (result.error.kind !== "unconfirmed") throw new Error(`answered ${result.error.kind}`);
    } catch (error) {
      // No answer came: nobody knows. An answer that makes no sense is a fault.
      if (!(error instanceof TypeError)) throw error;
      await delay(20);
    }
  }
}
