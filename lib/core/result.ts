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
  | { kind: "unavailable" }
  /** A fault of ours; `reference` finds it in the log. */
  | { kind: "internal"; reference: string };

/** What every command and query answers with. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Refusal };
