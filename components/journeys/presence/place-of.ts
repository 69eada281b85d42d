/**
 * The place on a map that an element stands for: `data-touchpoint` names the touchpoint around it; a field in which
 * one writes has an id that ends in the field's name, or stands in its cell, or is another, such as a comment's.
 */
export function placeOf(element: Element | null): { touchpointId: string | null; field: string | null } {
  const around = element?.closest<HTMLElement>("[data-touchpoint]");
  if (!element || !around) return { touchpointId: null, field: null };
  const writes = element.matches("input, textarea, select");
  const field = /^touchpoint-([A-Za-z]{1,40})$/.exec(element.id)?.[1] ?? around.dataset.field ?? "other";
  return { touchpointId: around.dataset.touchpoint ?? null, field: writes ? field : null };
}
