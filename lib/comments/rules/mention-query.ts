const typing = /(?:^|[\s(])@([\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+)?)$/u;

/** What stands between the last @ and the caret, if somebody is being mentioned there. */
export function mentionQuery(text: string, caret: number): { from: number; text: string } | null {
  const found = typing.exec(text.slice(0, caret))?.[1];
  return found === undefined ? null : { from: caret - found.length - 1, text: found };
}
