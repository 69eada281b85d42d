/** What no system allows in a file's name, what would lead elsewhere, and what could turn an extension round. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const longest = 120;

/** A title as the name of a file. */
export function fileName(title: string, extension: string): string {
  const name = [...title.replace(unsafe, " ").replace(/\s+/g, " ")].slice(0, longest).join("");
  return `${name.replace(/^[. ]+|[. ]+$/g, "") || "journey"}.${extension}`;
}
