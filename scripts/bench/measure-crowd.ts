import { crowd } from "./add-crowd";
import type { Pages, Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { interleave, medianRatio } from "./interleave";
import { loadPage, type Page } from "./load-page";

const rounds = 5;
const seconds = 2;

/** How much slower each page is for standing in a large database. */
export async function measureCrowd({ few, ...stand }: Stand): Promise<Figure[]> {
  const many = await stand.many();
  const names = { dashboard: "dashboard", list: "journeys list", map: "map, 60 touchpoints" } as const;
  const figures: Figure[] = [];
  for (const key of Object.keys(names) as (keyof typeof names & keyof Pages)[]) {
    const time = (page: Page) => loadPage(page, seconds).then((load) => load.medianMs);
    for (const { pages } of [few, many]) await time(pages[key]);
    const measured = await interleave(rounds, {
      few: () => time(few.pages[key]),
      many: () => time(many.pages[key]),
    });
    const unit = `of its median time with 2 organisations, with ${crowd.organisations}`;
    figures.push(figure(names[key], medianRatio(measured.many, measured.few), unit, { atMost: 1.2 }));
  }
  return figures;
}
