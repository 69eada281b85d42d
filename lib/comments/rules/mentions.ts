// A mention stands in a comment as the id of a membership, so that it follows its person's name: "@[0190…]".
const token = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

/** A piece of a comment: words, or the membership that is mentioned. */
export type BodyPart = { text: string } | { membershipId: string };

/** The memberships that a comment mentions, each once, in order. */
export function mentionsIn(body: string): string[] {
  return [...new Set([...body.matchAll(token)].flatMap(([, id]) => id ?? []))];
}

export function bodyParts(body: string): BodyPart[] {
  // Splitting by a pattern with a group gives words and ids in turn.
  return body
    .split(token)
    .map((piece, place) => (place % 2 === 0 ? { text: piece } : { membershipId: piece }))
    .filter((part) => !("text" in part) || part.text !== "");
}

type Names = Readonly<Record<string, string>>;

/** A comment as one edits it: mentions by name. Whom nobody knows stays as it is stored. */
export function namedBody(body: string, names: Names): string {
  return body.replace(token, (stored, id: string) => (names[id] === undefined ? stored : `@${names[id]}`));
}

/** The other way round: the names of those who were chosen become their ids, longer names first. */
export function storedBody(text: string, names: Names): string {
  return Object.entries(names)
    .sort(([, one], [, other]) => other.length - one.length)
    .reduce((body, [id, name]) => body.split(`@${name}`).join(`@[${id}]`), text);
}
