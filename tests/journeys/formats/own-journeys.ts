/** Diagrams as people write them, kept here so that there is always something real to compare mermaid on. */
export const ownJourneys: Readonly<Record<string, string>> = {
  "a new laptop": `journey
    title I need a new laptop
    section Ask
      Find the article: 2: Me
      Fill in the form: 3: Me, IT
      Manager approves: 3: Finance
    section Wait
      Nothing for nine days: 1: Me
      Call the service desk: 2: Me, Service desk
    section Get it
      Supplier delivers to reception: 4: Procurement, Facilities
      Collect it: 4: Me, Facilities
      Half the software is missing: 1: Me, IT
`,
  "with front matter, settings and comments": `---
title: Parental leave
config:
  theme: neutral
  journey:
    width: 200
---
%%{init: {'theme': 'forest'}}%%
journey
    %% what HR sees of it
    accTitle: Parental leave
    accDescr {
        From telling the manager
        to the first day back.
    }
    section Før orloven
      Fortæller lederen: 4: Medarbejder, Leder
      Udfylder blanketten: 2: Medarbejder, HR
    section Bagefter
`,
  "as exported by a tool, without sections":
    "\uFEFFjourney\r\n\tSign up: 5:\r\n\tWait: 0\r\n\tCancel: 1: A, , B: C\r\n",
  "with characters that mean something": `journey
  title Costs #35;1 & <b>other</b> worries # not this
  section 50 % of it / "all"
    Read → sign: 4.5: Åse, 山田, 🙂
    Ask #quot;why#quot;: -1: ,
  section 50 % of it / "all"
    title: 3: Me
`,
  "which mermaid refuses": "journey\n  title Oh; no\n  A: 1\n",
};
