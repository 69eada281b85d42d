import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "@playwright/test";
import { demoPeople } from "@/db/seed/people";

const file = process.env.E2E_LOG ?? "";
type Line = { msg?: string; door?: string; requestId?: string; [key: string]: unknown };

test.afterAll(() => rmSync(dirname(file), { recursive: true, force: true }));

test("of all that people did and said, the server's log holds ids and no word", async ({ request }) => {
  const given = "0af7651916cd43dd8448eb211c80319c";
  const named = await request.get("/sign-in?returnTo=/marked-return-path", {
    headers: { "x-request-id": given },
  });
  expect(named.headers()["x-request-id"]).toBe(given);
  const ours = await request.get("/sign-in", { headers: { "x-request-id": "anna@example.org" } });
  expect(ours.headers()["x-request-id"]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);

  await request.get("/share/marked-share-token");

  const log = readFileSync(file, "utf8");
  const lines = log.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Line] : []));
  const doors = lines.filter(({ msg }) => msg === "door");
  expect(doors.length).toBeGreaterThan(0);
  for (const line of doors) {
    expect(Object.keys(line).sort()).toEqual(
      ["door", "level", "ms", "msg", "organisationId", "outcome", "requestId", "time", "userId"].filter(
        (name) => name in line,
      ),
    );
    expect(line.requestId, JSON.stringify(line)).toBeDefined();
  }
  const words = demoPeople.flatMap(({ name }) => [
    name,
    ...name.split(" ").filter((part) => part.length > 4),
  ]);
  for (const word of [
    ...words,
    "@",
    "returnTo",
    "marked-share-token",
    "laptop",
    "127.0.0.1:",
    "user-agent",
    "Mozilla",
  ])
    expect(withoutGreeting(log)).not.toContain(word);
});

// What Next says when it starts names the address that it listens on.
const withoutGreeting = (log: string) =>
  log
    .split("\n")
    .filter((line) => !/^- (Local|Network):/.test(line))
    .join("\n");
