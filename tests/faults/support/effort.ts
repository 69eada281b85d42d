/** How much is tried: a short form in every run of the tests, a long one with FAULTS=long. */
const long = process.env.FAULTS === "long";

export const effort = {
  /** Backends of the application's ended under load. */
  backends: long ? 1_000 : 200,
  /** Kills of the server, and as many of PostgreSQL. */
  kills: long ? 100 : 3,
  /** For how long the database is away. */
  awayMs: long ? 60_000 : 3_000,
};
