/** A number as people write it: with a comma or a point, a real minus, spaces or points between thousands. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\u2212\ufe63\uff0d]/g, "-").replace(/\s/g, "");
  if (/^[+-]?\d+([.,]\d+)?$/.test(plain)) return Number(plain.replace(",", "."));
  return null;
}

/** A count: a whole number, in which a comma or a point can only stand between thousands. */
export function readCount(text: string): number | null {
  const plain = text.replace(/[\s'’]/g, "");
  return /^\d{1,3}(([.,])\d{3}(\2\d{3})*)?$|^\d+$/.test(plain) ? Number(plain.replace(/[.,]/g, "")) : null;
}
