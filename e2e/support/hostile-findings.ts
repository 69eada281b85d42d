import type { Page } from "@playwright/test";
import { hostileHost } from "@/scripts/hostile/payloads";

/**
 * What of a page was made by a payload, if anything was: elements, handlers and addresses that no page of ours has.
 * Each is told with the element as it stands, in which the payload's number can be read.
 */
export function hostileFindings(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const strange =
      "iframe,frame,object,embed,applet,base,math,marquee,video,audio,[http-equiv],[srcdoc],svg a,foreignObject";
    const address = /^\s*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data):/i;
    const addresses = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "poster"]);
    const isWrong = (element: Element) => {
      if (element.matches(strange)) return true;
      // Next's own scripts carry the page's nonce and quote in them what the page shows, or are files of the build.
      if (element.localName === "script") {
        const { nonce } = element as HTMLScriptElement;
        return !nonce && !element.getAttribute("src")?.startsWith("/_next/static/");
      }
      return [...element.attributes].some(({ name, value }) => {
        if (name.startsWith("on") || name === "xlink:href") return true;
        if (name === "style") return value.includes(host);
        return addresses.has(name) && (address.test(value) || value === "x" || value.includes(host));
      });
    };
    return [...document.querySelectorAll("*")]
      .filter(isWrong)
      .map((element) => `made: ${element.outerHTML.slice(0, 300)}`);
  }, hostileHost);
}

/** Those of the texts that a page shows nowhere as the text that they are: neither in its words nor in its fields. */
export function notShown(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest("script, style") === null) words.push(textContent ?? "");
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "input, textarea",
    )) {
      words.push(field.value);
    }
    const all = words.join("\n");
    return wanted.filter((text) => !all.includes(text));
  }, texts);
}
