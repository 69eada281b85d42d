import { join } from "node:path";
import { currentBuild } from "../build/current-build";
import { projectDirectory } from "../database/data-directory";
import type { EmbeddedServer } from "../database/embedded-server";
import { migrate } from "../database/migrate";
import { startIdentityProvider } from "../identity-provider/start-identity-provider";
import { startApplication } from "./start-application";
import { seedOnce } from "./seed-once";

type Plan = {
  server: EmbeddedServer;
  port: number;
  idpPort: number;
  env?: Record<string, string>;
  /** Where the server writes its log; beside its database unless said otherwise. */
  logFile?: string;
  /** Writes more into the database before the server starts. */
  alsoSeed?: () => Promise<void>;
};
type Progress = <Value>(label: string, work: () => Promise<Value>) => Promise<Value>;

export type Stack = {
  appUrl: string;
  /** Resolves with a sentence when a part of it ends by itself. */
  failed: Promise<string>;
  stop(): Promise<void>;
};

/** Everything beside the database: migrated, filled, built, and served with an identity provider to sign in at. */
export async function startStack(
  { server, port, idpPort, env = {}, logFile = join(server.directory, "server.log"), alsoSeed }: Plan,
  progress: Progress,
): Promise<Stack> {
  const appUrl = `http://localhost:${port}`;
  const settings = { APP_URL: appUrl, AUTH_SECRET: server.secrets.auth, DATABASE_URL: server.url("app") };
  // The seed walks through the same doors as the server, in this process.
  Object.assign(process.env, settings);
  await progress("Bringing the database up to date", () => migrate(server.url("owner")));
  await seedOnce(server, (seed) => progress("Writing the demonstration organisation", seed));
  if (alsoSeed) await progress("Writing what the tests need", alsoSeed);
  const build = await currentBuild(projectDirectory, (make) =>
    progress("Building (the first time takes a minute)", make),
  );

  const client = { clientId: "throughline-demonstration", clientSecret: server.secrets.oidcClient };
  const provider = await startIdentityProvider(idpPort, { appUrl, ...client });
  try {
    const application = await progress("Starting the server", () =>
      startApplication({
        root: projectDirectory,
        build: build.name,
        port,
        logFile,
        env: {
          ...settings,
          DATABASE_OWNER_URL: "",
          PORT: String(port),
          OIDC_ISSUER: provider.issuer,
          OIDC_CLIENT_ID: client.clientId,
          OIDC_CLIENT_SECRET: client.clientSecret,
          OIDC_NAME: "Nordhavn SSO",
          NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: server.secrets.actionsKey,
          ...env,
        },
      }),
    );
    const failed = Promise.race([
      application.exited.then(
        (code) => `The server has ended by itself (exit code ${code}); its last words are in ${logFile}.`,
      ),
      server.exited.then((code) => `PostgreSQL has ended by itself (exit code ${code}).`),
    ]);
    const stop = async () => {
      await application.stop();
      await provider.close();
      build.release();
    };
    return { appUrl, failed, stop };
  } catch (error) {
    await provider.close();
    build.release();
    throw error;
  }
}
