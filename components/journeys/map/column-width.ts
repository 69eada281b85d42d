/** Pixels of one touchpoint's column; the curve is drawn on the same measure. */
export const columnWidth = 130;
