/** Whether two values of a field say the same; lists are compared by what is in them. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
