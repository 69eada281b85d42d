import { handoffs } from "../rules/handoffs";
import { emotionOf } from "../rules/emotion-of";
import { journeyScore } from "../rules/journey-score";
import { totalWaiting } from "../rules/waiting";
import type { DrawnItem, DrawnText } from "./drawing";
import { fitLines } from "./fit-lines";
import type { PageRoom } from "./layout-journey";
import { page } from "./layout-measures";
import { departmentColour, paperColours } from "./paper-colours";

// From right to left: which edition this is, and how the journey does; the rest is the title's.
const edition = 156;
const figure = 80;
const gap = 20;

const titleSizes = [18, 16, 14];
const smallestTitle = 13;

type Place = { x: number; y: number; width: number; size: number };
type Look = { weight?: 400 | 600; colour?: string; align?: DrawnText["align"] };

/** What a page says of itself: which journey, whose, as of when, and how it scores. */
export function drawHeader(room: PageRoom): DrawnItem[] {
  // Where the page is wider than paper, the header stays together.
  const across = Math.min(room.width, page.width) - 2 * page.margin;
  const figures = figuresOf(room);
  const end = page.margin + across;
  const title = across - edition - figures.length * figure - 2 * gap;
  return [
    ...about(room, title),
    ...figures.flatMap(({ value, label, colour }, index) => {
      const x = end - edition - gap - (figures.length - index) * figure;
      return [
        line(room, value, at(x, 1, figure, 15), { weight: 600, align: "centre", colour }),
        line(room, label, at(x, 23, figure, 8), { align: "centre", colour: paperColours["ink-2"] }),
      ];
    }),
    ...editionOf(room).map((text, index) =>
      line(room, text, at(end - edition, 3 + index * 13, edition, 9), {
        align: "right",
        ...(index === 0 ? { weight: 600 } : { colour: paperColours["ink-2"] }),
      }),
    ),
  ];
}

/** The title, the goal, and who leads it for whom. */
function about(room: PageRoom, width: number): DrawnItem[] {
  const { map, words, measure } = room;
  const { title, goal, isDesired, leadDepartment, personas } = map.journey;
  const named = (shown: string) => (isDesired ? words.desiredTitle(shown) : shown);
  // Smaller before it is cut; however long, it is still said which journey it is.
  const size = titleSizes.find((one) => measure(named(title), one, 600) <= width) ?? smallestTitle;
  const free = width - measure(named(""), size, 600);
  const [shown = ""] = fitLines(title, { width: free, lines: 1, size, weight: 600, measure });
  const place = at(page.margin, 18 - size, width, size);
  const items: DrawnItem[] = [
    { ...line(room, "", place, { weight: 600 }), lines: [named(shown)] },
    line(room, goal ? `${words.goal}: ${goal}` : "", at(page.margin, 27, width, 9), {
      colour: paperColours["ink-2"],
    }),
  ];
  const [persona] = personas;
  let x: number = page.margin;
  const row: [string, Look][] = [
    [words.ledBy(leadDepartment.name), { weight: 600, colour: departmentColour(leadDepartment.colour) }],
    [persona?.name ?? "", { weight: 600 }],
    [
      [persona?.jobTitle, persona?.quote && `“${persona.quote}”`].filter(Boolean).join(", "),
      { colour: paperColours["ink-2"] },
    ],
  ];
  for (const [text, look] of row) {
    const left = page.margin + width - x;
    if (text === "" || left < gap) continue;
    const drawn = line(room, text, at(x, 41, left, 9), look);
    items.push(drawn);
    x += measure(drawn.lines.join(""), 9, look.weight ?? 400) + 8;
  }
  return items;
}

function figuresOf({ map, words }: PageRoom): { value: string; label: string; colour?: string }[] {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const { value, evidenceShare } = journeyScore(touchpoints, map.minimumResponses);
  const handed = handoffs(touchpoints).length;
  return [
    {
      value: words.score(value),
      label: words.figure.score,
      colour: value === null ? undefined : paperColours[emotionOf(value)],
    },
    { value: words.share(evidenceShare), label: words.figure.evidence },
    { value: words.wait(totalWaiting(touchpoints).minutes), label: words.figure.waiting },
    { value: words.count(handed), label: words.figure.handoffs(handed) },
  ];
}

function editionOf({ map, words, madeAt, number, pages }: PageRoom): string[] {
  const said = [words.edition(map.journey), words.madeOn(madeAt)];
  return pages > 1 ? [...said, words.page(number, pages)] : said;
}

const at = (x: number, below: number, width: number, size: number): Place => ({
  x,
  y: page.margin + below,
  width,
  size,
});

/** A text on one line of its room. */
function line({ measure }: PageRoom, text: string, place: Place, look: Look): DrawnText {
  const { weight = 400, colour = paperColours.ink, align = "left" } = look;
  const { width, size } = place;
  const lines = fitLines(text, { width, lines: 1, size, weight, measure });
  return { kind: "text", ...place, weight, colour, align, lines };
}
