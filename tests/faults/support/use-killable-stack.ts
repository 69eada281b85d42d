import { afterAll, beforeAll } from "vitest";
import { migrate } from "@/scripts/database/migrate";
import { startTemporaryServer, type TemporaryServer } from "@/scripts/database/temporary-server";
import { buildVisitor, type Visitor } from "./build-visitor";
import { startInstance, type Instance } from "./start-instance";

type Stack = { postgres: TemporaryServer; instance: Instance; visitor: Visitor };

/** Gives a suite a PostgreSQL and a production server of its own, both of which may be killed, and somebody signed in. */
export function useKillableStack() {
  let stack: Partial<Stack> = {};

  beforeAll(async () => {
    const postgres = await startTemporaryServer({ killable: true });
    stack = { postgres };
    await migrate(postgres.url("owner"));
    stack.visitor = await buildVisitor(postgres.url("app"));
    stack.instance = await startInstance({ databaseUrl: postgres.url("app") });
  });
  afterAll(async () => {
    await stack.instance?.stop();
    await stack.postgres?.stop();
  });

  const part = <Name extends keyof Stack>(name: Name): Stack[Name] => {
    const found = stack[name];
    if (!found) throw new Error(`the ${name} is not there yet`);
    return found as Stack[Name];
  };
  return {
    instance: () => part("instance"),
    visitor: () => part("visitor"),
    postgres: () => part("postgres"),
    async startPostgresAgain(): Promise<void> {
      stack.postgres = await part("postgres").again();
    },
  };
}
