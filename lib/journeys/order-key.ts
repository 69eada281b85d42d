import { generateKeyBetween } from "fractional-indexing";
import { z } from "zod";

/** An order key, as it was answered: one that has room before and behind it. */
export const orderKeySchema = z
  .string()
  .regex(/^[A-Za-z][0-9A-Za-z]*$/)
  .max(500)
  .refine(hasRoom, { error: "invalid" });

function hasRoom(key: string): boolean {
  try {
    return generateKeyBetween(null, key) < key && key < generateKeyBetween(key, null);
  } catch {
    return false;
  }
}
