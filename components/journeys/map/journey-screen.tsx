import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ViewedMap } from "@/lib/journeys/presented-map";
import { GuidedStart } from "../guide/guided-start";
import { JourneyHeaderBar } from "../journey/journey-header-bar";
import { JourneyStats } from "../journey/journey-stats";
import type { TouchpointDetails } from "../touchpoint/touchpoint-body";
import { JourneyWorkbench } from "./journey-workbench";

type Props = {
  slug: string;
  map: ViewedMap;
  details: TouchpointDetails | null;
  guided?: boolean;
};

/** A journey's map under its header, from what was read for it. */
export function JourneyScreen({ slug, map, details, guided = false }: Props) {
  return (
    <>
      <div data-screen-head>
        <JourneyHeaderBar slug={slug} journey={map.journey} />
        {guided && map.journey.abilities.edit && !map.journey.isDesired ? (
          <GuidedStart slug={slug} map={map} />
        ) : null}
        <JourneyStats map={map} slug={slug} />
      </div>
      <NuqsAdapter>
        <JourneyWorkbench map={map} details={details} />
      </NuqsAdapter>
    </>
  );
}
