import { gzipSync } from "node:zlib";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import type { Page } from "./load-page";

/** JavaScript that a page makes the browser fetch before anything is clicked, gzipped, beyond the bare page's. */
export async function measureJavascript({ few: { pages, origin } }: Stand): Promise<Figure[]> {
  const bare = await scriptsOf({ url: `${origin}/bench/bare` });
  const beyond = async (page: Page) => {
    const scripts = await scriptsOf(page);
    return [...scripts].filter(([url]) => !bare.has(url)).reduce((sum, [, size]) => sum + size, 0) / 1000;
  };
  const kilobytes = [...bare.values()].reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`  The bare page's own JavaScript is ${kilobytes.toFixed(1)} kB.`);
  const unit = "kB of JavaScript above the bare page's";
  return [
    figure("journeys list", await beyond(pages.list), unit, { atMost: 60 }),
    figure("map, 60 touchpoints", await beyond(pages.map), unit, { atMost: 120 }),
  ];
}

async function scriptsOf({ url, cookie = "" }: Page): Promise<Map<string, number>> {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const paths = new Set(
    [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+\.js[^"]*)"[^>]*>/g)].flatMap(
      // A browser that knows modules does not fetch what is for those that do not.
      ([tag, path = ""]) => (/nomodule/i.test(tag) ? [] : [path]),
    ),
  );
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const script = await fetch(new URL(path, url));
    sizes.set(path, gzipSync(Buffer.from(await script.arrayBuffer())).length);
  }
  return sizes;
}
