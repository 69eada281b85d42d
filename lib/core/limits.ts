/** Limits every text field has, in characters: what fits the screen and still holds a real story. */
export const limits = { name: 120, title: 200, line: 500, text: 4000, url: 2000, email: 254 } as const;
