import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** What a message asks of whoever shows it: its arguments and tags, sorted. Throws when it is no ICU message. */
export function messageShape(message: string): string[] {
  const names = new Set<string>();
  visit(parse(message), names);
  return [...names].sort();
}

function visit(elements: readonly MessageFormatElement[], names: Set<string>): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.tag:
        names.add(`<${element.value}>`);
        visit(element.children, names);
        break;
      case TYPE.select:
        names.add(`{${element.value}, select: ${Object.keys(element.options).sort().join(" ")}}`);
        for (const { value } of Object.values(element.options)) visit(value, names);
        break;
      case TYPE.plural:
        // Which plural forms there are is the language's own business.
        names.add(`{${element.value}}`);
        for (const { value } of Object.values(element.options)) visit(value, names);
        break;
      default:
        names.add(`{${element.value}}`);
    }
  }
}
