import { replaceTraced, type TracedText } from "./traced-text";

// `%%{name: settings}%%`: settings of one word end with it; others at the closing marks, or else with the text.
const directive = /%%\{\s*(?:\w+\s*:|\w+)\s*(?:\w+|(?:(?!\}%%)[^\n\r\u2028\u2029]|\n)*)\s*(?:\}%%)?/g;

/** The text without its directives: settings for drawing, of which a journey holds none. */
export function dropDirectives(traced: TracedText): TracedText {
  return replaceTraced(traced, directive, () => "");
}
