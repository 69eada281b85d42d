import { parseAsString, useQueryState } from "nuqs";

/** The selected touchpoint, kept in the address so that it can be sent to somebody. */
export function useSelectTouchpoint() {
  return useQueryState(
    "touchpoint",
    parseAsString.withOptions({ history: "push", shallow: false, scroll: false }),
  );
}
