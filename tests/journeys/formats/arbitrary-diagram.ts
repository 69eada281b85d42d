import fc from "fast-check";

// Texts made of what mermaid's grammar trips over, with some sense between.
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("Make tea", "Service desk", "a", "B", "7", "Åse", "現場", "🙂") },
  { weight: 3, arbitrary: fc.constantFrom(" ", "  ", "\t", "-", ".", "(", ")", "/", "'", '"', "&amp;", "=") },
  { weight: 2, arbitrary: fc.constantFrom(":", ",", ";", "#", "%", "%%", "{", "}", "%%{", "}%%", "%{") },
  { weight: 2, arbitrary: fc.constantFrom("#35;", "#quot;", "#9829;", "#nosuch;", "#0;", "#150;", "#x41;") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("<br/>", '<b class="x">', "<a", ">", '="', "<script>", "a < b", "--->"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "title",
      "section",
      "journey",
      "accTitle",
      "accDescr",
      "style",
      "classDef",
      "---",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\u00a0",
      "\ufeff",
      "\u2028",
      "\u2029",
      "\u0085",
      "\v",
      "\f",
      "\u3000",
      "\u200b",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\uFB02\u00B0", "\u00B0", "\u00B6\u00DF", "ſection", "C4Container", "\ud800"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: "binary" }) },
);

const join = (parts: string[]) => parts.join("");
const text = fc.array(piece, { minLength: 0, maxLength: 5 }).map(join);
const calmText = fc.stringMatching(/^[A-Za-zÆØÅæøå][\w æøå().'-]{0,14}$/);
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, weight = 6) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
/** A name: mostly letters, else anything. */
export const arbitraryText = mostly(calmText, text, 3);

const letters = (word: string) =>
  mostly(
    fc.constant(word),
    fc.infiniteStream(fc.boolean()).map((upper) => {
      return [...word].map((letter) => (upper.next().value ? letter.toUpperCase() : letter)).join("");
    }),
  );
const blank = mostly(
  fc.constantFrom(" ", "  ", "    "),
  fc.constantFrom("", "\t", "\n", "\u00a0", "\n\n  ", "\r\n"),
  9,
);

const score = mostly(
  fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -2, max: 100 })).map(String),
  fc.constantFrom(
    "",
    " ",
    "0x5",
    "1e3",
    "-0",
    "1.5",
    "Infinity",
    "three",
    "5 5",
    "#53;",
    ".5",
    "+3",
    "1_0",
    "٣",
    "5,",
  ),
  12,
);
const actors = fc.array(arbitraryText, { maxLength: 3 }).map((names) => names.join(", "));
const task = fc
  .record({
    name: arbitraryText,
    between: blank,
    score,
    actors: fc.option(actors),
    more: mostly(fc.constant(""), text, 12),
  })
  .map(({ name, between, score, actors, more }) =>
    [name, `${between}${score}`, ...(actors === null ? [] : [` ${actors}`])].join(":").concat(more),
  );
const section = fc.tuple(letters("section"), blank, arbitraryText).map(join);
const title = fc.tuple(letters("title"), blank, arbitraryText).map(join);
const accessible = fc.oneof(
  fc
    .tuple(letters("accTitle"), fc.constantFrom("", " ", "\n"), fc.constant(":"), blank, arbitraryText)
    .map(join),
  fc.tuple(letters("accDescr"), fc.constantFrom("", " "), fc.constant(":"), blank, arbitraryText).map(join),
  fc
    .tuple(
      letters("accDescr"),
      fc.constantFrom("", " ", "\n"),
      fc.constant("{"),
      fc.array(fc.oneof(blank, arbitraryText, fc.constant("\n")), { maxLength: 5 }).map(join),
      mostly(fc.constant("}"), fc.constantFrom("", "} after", "}}"), 12),
    )
    .map(join),
);
const directive = fc.oneof(
  fc.constantFrom(
    "%%{init: {'theme': 'base'}}%%",
    '%%{init: {"journey": {"width": 200}}}%%',
    "%%{wrap}%%",
    "%%{ initialize: {\n'theme':'dark'\n} }%%",
    "%%{config: x}%%",
    "%%{init: nonsense here}%%",
    "%%{init: {",
    "%%{}%%",
    "%%{ }",
    '%%{init: {"config": {"a": 1}}}%%',
  ),
  fc.tuple(fc.constant("%%{"), text, fc.constantFrom("}%%", "}", "")).map(join),
);
const comment = fc
  .tuple(fc.constantFrom("%%", "%% ", "%", "#", "a%%", "  %%", "%%%"), arbitraryText)
  .map(join);

/** One line of a diagram: mostly what belongs there. */
const line = fc.oneof(
  { weight: 12, arbitrary: task },
  { weight: 5, arbitrary: section },
  { weight: 2, arbitrary: title },
  { weight: 2, arbitrary: accessible },
  { weight: 2, arbitrary: comment },
  { weight: 1, arbitrary: directive },
  { weight: 2, arbitrary: fc.constantFrom("", " ", "\t") },
  { weight: 1, arbitrary: mostly(fc.constant(""), text, 2) },
);

const yamlLine = fc.oneof(
  fc.tuple(fc.constant("title: "), calmText).map(join),
  fc.constantFrom(
    "config:\n  theme: base",
    "config:\n  journey:\n    width: 5",
    "displayMode: compact",
    "config: plain",
    "config:\n  gantt: 5",
    "title: 5",
    "title: [a, b]",
    "# note",
    "",
    "- x",
    "a: b: c",
    "\tx: y",
    'quote: "open',
    "title: {toString: 1}",
    "--- ",
    "...",
    "title: &a x",
    "b: *a",
    "%%{init: {}}%%",
    "%% note",
    "key: 'C4Container'",
  ),
  text,
);
const frontMatter = fc
  .record({
    before: mostly(
      fc.constant(""),
      fc.constantFrom(" ", "\t", "    ", "\n", "\ufeff", "%% c\n", "\u2028"),
      8,
    ),
    lines: fc.array(mostly(yamlLine, text, 9), { maxLength: 4 }),
    open: mostly(fc.constant("---\n"), fc.constantFrom("--- \n\n", "---", "----\n", "---\r\n", "--- x\n"), 9),
    close: mostly(
      fc.constant("---\n"),
      fc.constantFrom("---", "", "---\n\n\n", " ---\n", "--- \t\n", "---x\n"),
      9,
    ),
    indented: fc.boolean(),
  })
  .map(({ before, lines, open, close, indented }) => {
    const indent = indented ? before : "";
    return `${before}${open}${lines.map((one) => `${indent}${one}\n`).join("")}${indent}${close}`;
  });

const start = mostly(
  fc.constantFrom("journey", "journey", "  journey"),
  fc.oneof(
    fc.constantFrom(
      "Journey",
      "journey-beta",
      "journeys",
      "journeyé",
      "journey %% c",
      "journey;",
      "journey title T",
    ),
    fc.constantFrom(
      "%%\njourney",
      "# c\njourney",
      "flowchart LR",
      "",
      "error",
      "a%% c\njourney",
      "\u2028journey",
    ),
    text,
  ),
  15,
);
const lineEnd = fc.constantFrom("\n", "\n", "\n", "\n", "\r\n", "\r");

/** Diagrams as people write them, for the most part, and then with everything that can be wrong. */
const whole = fc
  .record({
    bom: mostly(fc.constant(""), fc.constantFrom("\ufeff", "\n\n", "%% first\n", "%%{init: {}}%%\n", " "), 8),
    front: mostly(fc.constant(""), frontMatter, 3),
    start,
    lines: fc.array(fc.tuple(mostly(fc.constantFrom("  ", "    "), blank), line), { maxLength: 9 }),
    lineEnd,
    last: fc.constantFrom("\n", "", " ", "\n\n"),
  })
  .map(({ bom, front, start, lines, lineEnd, last }) => {
    const body = [`${bom}${front}${start}`, ...lines.map(join)].join("\n");
    return `${body}${last}`.replaceAll("\n", lineEnd);
  });

/** A diagram without anything odd in it: always accepted. */
export const calmDiagram = fc
  .record({
    title: calmText,
    sections: fc.array(
      fc.tuple(
        calmText,
        fc.array(fc.tuple(calmText, fc.integer({ min: -2, max: 10 }), fc.array(calmText, { maxLength: 3 })), {
          maxLength: 4,
        }),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ title, sections }) =>
    [
      "journey",
      `  title ${title}`,
      ...sections.flatMap(([name, tasks]) => [
        `  section ${name}`,
        ...tasks.map(([task, value, people]) => `    x ${task}: ${value}: ${people.join(", ")}`),
      ]),
    ].join("\n"),
  );

// A stretch taken away, put twice, or something odd put in its place.
const wound = fc.record({ at: fc.nat(), length: fc.nat(12), instead: fc.option(piece), twice: fc.boolean() });
const mutated = fc
  .tuple(fc.oneof(whole, calmDiagram), fc.array(wound, { minLength: 1, maxLength: 3 }))
  .map(([diagram, wounds]) =>
    wounds.reduce((broken, { at, length, instead, twice }) => {
      const from = at % (broken.length + 1);
      const gone = broken.slice(from, from + length);
      return broken.slice(0, from) + (instead ?? (twice ? gone + gone : "")) + broken.slice(from + length);
    }, diagram),
  );

// The shortest way to every corner of the grammar.
const dense = fc
  .array(fc.constantFrom(..."\n :#%;{}a5,", "title ", "section ", "accTitle", "accDescr", "%%", "#5;"), {
    maxLength: 12,
  })
  .map((parts) => `journey${join(parts)}`);

/** Texts to compare parsers on: whole diagrams, mutated ones and plain noise after the first word. */
export const arbitraryDiagram = fc.oneof(
  { weight: 5, arbitrary: whole },
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: fc.array(piece, { maxLength: 20 }).map((parts) => `journey\n${join(parts)}`) },
  { weight: 1, arbitrary: dense },
  { weight: 1, arbitrary: calmDiagram },
);
