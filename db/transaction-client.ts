import type pg from "pg";
import { connectionFailure } from "./connection-failure";

/**
 * A client that speaks only while its transaction runs. Work that nobody waits for any more (the other half of a
 * `Promise.all` that failed) would otherwise go on inside the next transaction of the connection, which may be
 * another organisation's.
 */
export function transactionClient<Client extends pg.ClientBase>(
  client: Client,
): { client: Client; close(): void } {
  let open = true;
  const query = async (...given: unknown[]): Promise<unknown> => {
    if (!open) throw new Error("the transaction is over");
    try {
      return await (Reflect.apply(client.query, client, given) as Promise<unknown>);
    } catch (error) {
      throw connectionFailure("08006", error);
    }
  };
  return {
    client: Object.create(client, { query: { value: query } }) as Client,
    close: () => {
      open = false;
    },
  };
}
