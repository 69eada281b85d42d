import type pg from "pg";

/** What the doctor looks at. */
export type Installation = {
  /** The environment, as the server would find it. */
  settings: Readonly<Record<string, string | undefined>>;
  /** The project's directory. */
  root: string;
  /** The database as the application's role; undefined when it cannot be reached, which another check says. */
  database: pg.Client | undefined;
};

/** One sentence: something that must be put right, or something worth knowing. */
export type Finding = { wrong: string } | { note: string };

export type Check = (installation: Installation) => Finding[] | Promise<Finding[]>;
