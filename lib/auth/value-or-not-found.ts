import { notFound } from "next/navigation";
import { AppError } from "@/lib/core/errors";
import type { Result } from "@/lib/core/result";

/** A query's value for a page: what is missing or forbidden becomes the not-found page, a fault the error page. */
export function valueOrNotFound<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { kind } = result.error;
  if (kind === "not-found" || kind === "forbidden" || kind === "invalid") notFound();
  throw new AppError(result.error);
}
