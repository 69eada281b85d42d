import { useState } from "react";
import { keepSame } from "./keep-same";

/** What was read last, in which everything that did not change since it was read before is the same object. */
export function useKeptSame<Value>(read: Value): Value {
  const [known, know] = useState({ read, kept: read });
  if (known.read === read) return known.kept;
  const kept = keepSame(known.kept, read);
  // What is put together at every drawing is never the same, and says the same nevertheless.
  if (kept !== known.kept) know({ read, kept });
  return kept;
}
