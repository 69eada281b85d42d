import type { QueriedDatabase } from "./use-test-database";

/**
 * To be called before each of many tries that fill the database: a server of the tests gathers no statistics by
 * itself, and the plans made while its tables were empty would stay.
 */
export function keepStatistics({ asOwner }: QueriedDatabase): () => Promise<void> {
  let tries = 0;
  return async () => {
    if (tries++ % 100 === 0) await asOwner("analyze");
  };
}
