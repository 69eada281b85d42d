export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The first-party cookie that keeps a person's choice. */
export const themeCookie = "theme";

/** The theme a cookie asks for; anything unknown leaves it to the system. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
