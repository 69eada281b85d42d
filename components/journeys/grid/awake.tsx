import { useEffect } from "react";

/** Tells once that what is around it has come to life; `then` is the same at every drawing. */
export function Awake({ then }: { then(): void }) {
  useEffect(then, [then]);
  return null;
}
