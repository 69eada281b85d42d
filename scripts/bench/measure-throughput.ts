import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { interleave, medianRatio } from "./interleave";
import { loadPage, type Page } from "./load-page";
import { median } from "./median";

const rounds = 5;
const seconds = 2;

/** Requests per second of each page against a bare page, and against the same tree drawn from constants. */
export async function measureThroughput({ few: { pages, origin } }: Stand): Promise<Figure[]> {
  const constant = (path: string): Page => ({ url: `${origin}/bench/constant/${path}` });
  const perSecond = (page: Page) => loadPage(page, seconds).then((load) => load.perSecond);
  const subjects = {
    bare: { url: `${origin}/bench/bare` },
    dashboard: pages.dashboard,
    constantDashboard: constant("nordhavn/dashboard"),
    list: pages.list,
    constantList: constant("nordhavn/journeys"),
    map: pages.map,
    constantMap: constant("sydby/map"),
  };
  // The first requests compile; they are nobody's figure.
  for (const page of Object.values(subjects)) await perSecond(page);
  const measured = await interleave(rounds, {
    bare: () => perSecond(subjects.bare),
    dashboard: () => perSecond(subjects.dashboard),
    constantDashboard: () => perSecond(subjects.constantDashboard),
    list: () => perSecond(subjects.list),
    constantList: () => perSecond(subjects.constantList),
    map: () => perSecond(subjects.map),
    constantMap: () => perSecond(subjects.constantMap),
  });
  const shown = Object.entries(measured).map(([name, rates]) => `${name} ${median(rates).toFixed(1)}`);
  console.log(`  Requests a second: ${shown.join(", ")}.`);
  const { bare, dashboard, constantDashboard, list, constantList, map, constantMap } = measured;
  const ofBare = "of a bare page's requests/s";
  const ofConstants = "of the same tree's from constants";
  return [
    figure("dashboard", medianRatio(dashboard, bare), ofBare, { atLeast: 0.35 }),
    figure("dashboard", medianRatio(dashboard, constantDashboard), ofConstants, { atLeast: 0.7 }),
    figure("journeys list", medianRatio(list, bare), ofBare, { atLeast: 0.35 }),
    figure("journeys list", medianRatio(list, constantList), ofConstants, { atLeast: 0.7 }),
    figure("map, 60 touchpoints", medianRatio(map, constantMap), ofConstants, { atLeast: 0.8 }),
  ];
}
