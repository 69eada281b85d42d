import type { Page } from "@playwright/test";

/**
 * Everything that a page does and none of ours should, as it happens: breaking its content security policy,
 * failing, opening a dialog of the browser, asking a host that is not ours. The list grows until the page closes.
 */
export async function watchPage(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const ours = new Set(
    [process.env.E2E_PORT, process.env.E2E_IDP_PORT].map((port) => `http://localhost:${port}`),
  );
  await page.exposeBinding("reportViolation", (_, violation: string) => {
    problems.push(`broken policy: ${violation}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const report = Reflect.get(window, "reportViolation") as (violation: string) => void;
      report(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !ours.has(url.origin)) problems.push(`request: ${url.href}`);
  });
  return problems;
}
