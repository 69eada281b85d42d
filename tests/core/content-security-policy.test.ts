import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/core/content-security-policy";

const policyOf = (appUrl: string, development = false) =>
  contentSecurityPolicy({ appUrl, development })("the-nonce-of-the-request");
const directives = (policy: string) =>
  new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));

describe("the policy of a page", () => {
  it("lets scripts run by nonce and by nothing else", () => {
    const policy = directives(policyOf("https://throughline.example"));
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'nonce-the-nonce-of-the-request'", "'strict-dynamic'"]);
    expect([...policy.keys()].filter((name) => name.startsWith("script-"))).toEqual(["script-src"]);
    for (const none of ["object-src", "base-uri", "frame-ancestors"])
      expect(policy.get(none)).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
    expect(policy.get("style-src")).not.toContain("'unsafe-inline'");
  });

  it("allows evaluation in development alone", () => {
    expect(policyOf("http://localhost:3000", true)).toContain("'unsafe-eval'");
    expect(policyOf("http://localhost:3000")).not.toContain("'unsafe-eval'");
  });

  it("insists on https where the application is served so", () => {
    expect(policyOf("https://throughline.example")).toMatch(/upgrade-insecure-requests/);
    expect(policyOf("https://throughline.example")).not.toMatch(/http:/);
    expect(policyOf("http://localhost:3000")).not.toMatch(/upgrade-insecure-requests/);
  });

  it("knows the style sheets that the installed toaster writes", () => {
    const source = readFileSync("node_modules/sonner/dist/index.mjs", "utf8");
    const sheets = [...source.matchAll(/__insertCSS\(("(?:[^"\\]|\\.)*")\)/g)].map(([, text = ""]) => text);
    expect(sheets).toHaveLength(1);
    for (const sheet of ["", JSON.parse(sheets[0] ?? "") as string]) {
      const digest = createHash("sha256").update(sheet).digest("base64");
      expect(directives(policyOf("https://throughline.example")).get("style-src")).toContain(
        `'sha256-${digest}'`,
      );
    }
  });
});
