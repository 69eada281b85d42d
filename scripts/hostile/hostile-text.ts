import { limits } from "@/lib/core/limits";
import { packedPayloads } from "./packed-payloads";

/** The n-th text full of payloads that a field of that kind holds; after the last comes the first again. */
export function hostileText(kind: Exclude<keyof typeof limits, "url" | "email">, n: number): string {
  const texts = packedPayloads(limits[kind]);
  return texts[n % texts.length] ?? "";
}

/** How many different texts it takes to put every payload into a field of that kind. */
export const hostileTexts = (kind: "name" | "title" | "line" | "text") => packedPayloads(limits[kind]).length;
