import type { Transaction } from "@/db/client";
import { can, type Resource } from "@/lib/access/can";
import type { Permission } from "@/lib/access/permissions";
import type { Actor } from "./actor";
import { forbidden } from "./errors";
import type { JourneyId, OrganisationId } from "./ids";

/** What can be asked: the table's rows, and what those may do who are no members: accept, and open what they hold. */
export type Asked = Permission | "invitation.accept" | "share-link.open";

/** What every door hands to the function inside it. */
export type ReadContext = {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly now: Date;
  can(permission: Asked, resource: Resource): boolean;
  /** Throws Forbidden; must be called at least once in every command and query. */
  authorise(permission: Asked, resource: Resource): void;
};

/** One thing that happened, for the audit log and for those who look at the record now. */
export type Recorded = {
  entity: { kind: string; id: string };
  /** What the log calls it; the command's name unless said otherwise. */
  action?: string;
  /** The journey whose map shows the change, if one does. */
  journeyId?: JourneyId | null;
  /** Part of something that the command records as well: it is in the log, and has no event of its own. */
  within?: boolean;
  before?: unknown;
  after?: unknown;
};

export type WriteContext = ReadContext & {
  record(entry: Recorded): void;
  /** Writes what was recorded so far into the log: for commands that record more than should be kept in memory. */
  flush(): Promise<void>;
};

/** Builds a context that remembers whether anything was authorised. */
export function createReadContext(
  tx: Transaction,
  actor: Actor,
  now: Date,
): ReadContext & { authorised(): boolean } {
  let asked = false;
  return {
    tx,
    actor,
    organisationId: actor.organisationId,
    now,
    can: (permission, resource) => can(actor, permission, resource),
    authorise(permission, resource) {
      asked = true;
      if (!can(actor, permission, resource)) throw forbidden();
    },
    authorised: () => asked,
  };
}
