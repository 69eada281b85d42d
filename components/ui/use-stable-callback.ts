import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function at every drawing, which does what the last one given does: for what is drawn many times over. */
export function useStableCallback<Arguments extends unknown[], Answer>(
  callback: (...values: Arguments) => Answer,
): (...values: Arguments) => Answer {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...values) => latest.current(...values), []);
}
