import { checks } from "./checks";
import type { Check, Finding, Installation } from "./installation";
import { reachDatabase } from "./reach-database";
import { withoutSecrets } from "./without-secrets";

/** Everything that can be said of an installation, in plain sentences that hold no secret. */
export async function examine(settings: Installation["settings"], root: string): Promise<Finding[]> {
  const url = settings.DATABASE_URL?.trim() ?? "";
  const reached = URL.canParse(url) ? await reachDatabase("DATABASE_URL", url) : undefined;
  const findings: Finding[] = reached && "wrong" in reached ? [reached] : [];
  const database = reached && "database" in reached ? reached.database : undefined;
  try {
    for (const check of checks) findings.push(...(await made(check, { settings, root, database })));
  } finally {
    await database?.end();
  }
  return findings.map((finding) =>
    "wrong" in finding
      ? { wrong: withoutSecrets(finding.wrong, settings) }
      : { note: withoutSecrets(finding.note, settings) },
  );
}

// One check that cannot be made says so, and keeps the others from nothing.
async function made(check: Check, installation: Installation): Promise<Finding[]> {
  try {
    return await check(installation);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ wrong: `${check.name} could not be made: ${message}` }];
  }
}
