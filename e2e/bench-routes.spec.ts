import { expect, test } from "@playwright/test";

// The bench's pages are drawn without a session: a server that people use must not have them.
for (const path of ["/bench/bare", "/bench/capture", "/bench/memory", "/bench/constant/nordhavn/dashboard"]) {
  test(`there is no ${path} in an ordinary build`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(404);
  });
}
