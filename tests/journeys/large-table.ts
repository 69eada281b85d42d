import type { DepartmentId } from "@/lib/core/ids";

const perJourney = 200;
const perStage = 40;

/** As our own export calls them. */
export const largeTableHeading = [
  "Journey",
  "Stage",
  "Phase",
  "Touchpoint",
  "What the customer does",
  "What the customer thinks",
  "Description",
  "Kind",
  "Channel",
  "Department",
  "Expected waiting, minutes",
  "Assumed score, -2 to +2",
  "Moment of truth",
];

/** A table of touchpoints in many journeys as it would arrive: bytes, in pieces that end anywhere. */
export async function* largeTable(
  rows: number,
  departments: readonly { id: DepartmentId; name: string }[],
  spoiled: boolean,
): AsyncGenerator<Uint8Array> {
  let text = `\ufeff${largeTableHeading.join(";")}\r\n`;
  for (let index = 0; index < rows; index++) {
    text += `${rowOf(index, departments, spoiled && index === rows - 1).join(";")}\r\n`;
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = "";
    await Promise.resolve();
  }
  yield Buffer.from(text);
}

function rowOf(index: number, departments: readonly { name: string }[], spoiled: boolean): string[] {
  const journey = Math.floor(index / perJourney);
  const stage = Math.floor((index % perJourney) / perStage);
  return [
    `Journey ${journey}`,
    `Stage ${stage}`,
    ["before", "during", "after"][stage % 3] ?? "during",
    spoiled ? "" : `Touchpoint ${index}`,
    `Opens the portal and looks for form ${index}`,
    `"""Where is it?"", she thinks\r\n– for the ${index}. time"`,
    `A longer text about what goes on at place ${index} of the file, with what people said of it: ærlig talt, it was slow.`,
    index % 5 === 0 ? "Ventetid" : "Contact",
    index % 3 === 0 ? "E-mail" : "phone",
    departments[index % departments.length]?.name ?? "",
    index % 7 === 0 ? "3 d" : String(index % 500),
    String((index % 5) - 2),
    index % 11 === 0 ? "yes" : "",
  ];
}
