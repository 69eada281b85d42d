import type { Messages } from "./messages-en";

/** Some namespaces out of all messages. */
export function someMessages<Name extends keyof Messages>(
  messages: Messages,
  names: readonly Name[],
): Pick<Messages, Name> {
  return Object.fromEntries(names.map((name) => [name, messages[name]])) as Pick<Messages, Name>;
}
