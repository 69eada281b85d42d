import { AsyncLocalStorage } from "node:async_hooks";

// Next bundles a module more than once; the scope must still be one a process.
const holder = globalThis as { [key: symbol]: AsyncLocalStorage<string> | undefined };
const key = Symbol.for("throughline.request-scope");

const scope = (holder[key] ??= new AsyncLocalStorage<string>());

/** Runs `work` so that every line it writes to the log carries the request's id. */
export function inRequest<Value>(requestId: string | undefined, work: () => Value): Value {
  return requestId === undefined ? work() : scope.run(requestId, work);
}

/** The id of the request that is being answered, where that is known. */
export function currentRequestId(): string | undefined {
  return scope.getStore();
}
