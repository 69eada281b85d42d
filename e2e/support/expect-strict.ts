import { expect } from "@playwright/test";

/** That a page's answer carries the strict policy, with a nonce of its own, and the usual headers. */
export function expectStrict(headers: Record<string, string>, path: string): void {
  const policy = headers["content-security-policy"] ?? "";
  const scripts = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? "";
  expect(scripts, path).toMatch(/^'nonce-[^']{22,}' 'strict-dynamic'$/);
  for (const part of [
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy, path).toContain(part);
  }
  expect(headers, path).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  expect(headers["permissions-policy"], path).toContain("camera=()");
}
