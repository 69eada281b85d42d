export type MermaidTask = {
  /** As written, but for white space before it. */
  name: string;
  score: number;
  actors: string[];
};

export type MermaidSection = {
  /** As written, white space included; "" holds the tasks that stand before any section. */
  name: string;
  tasks: MermaidTask[];
};

/** What a mermaid `journey` diagram says. A text that it does not say is "". */
export type MermaidJourney = {
  title: string;
  accTitle: string;
  accDescription: string;
  sections: MermaidSection[];
};
