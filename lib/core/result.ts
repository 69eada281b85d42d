/** Why something was refused; each kind has a translated sentence in messages/<locale>/errors.json. */
export type Refusal =
  | { kind: "not-found" }
  | { kind: "forbidden" }
  /** Message keys of `errors.field`, by path into the input ("fields.title"); "" is the whole input. */
  | { kind: "invalid"; fields: Record<string, string> }
  /** Somebody else was first; `current` is what stands now, presented as the query presents it. */
  | { kind: "conflict"; current: unknown }
  | { kind: "rate-limited" }
  | { kind: "unauthenticated" }
  /** The database could not be reached, or not in time; nothing was saved. */
  | { kind: "unavailable" }
  /** The connection broke just then; whether it was saved, nobody knows. */
  | { kind: "unconfirmed" }
  /** A fault of ours; `reference` finds it in the log. */
  | { kind: "internal"; reference: string };

/** What every command and query answers with. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Refusal };
