import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { useAnnounce } from "@/components/ui/use-announce";
import { moveTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { neighbourPlace } from "./neighbour-place";

/** Left and right walk along the cards; with Alt they move the card, also into the next stage. */
export function useCardKeys(map: JourneyMap, touchpoint: MapTouchpoint) {
  const t = useTranslations("map");
  const announce = useAnnounce();
  const move = useAction(moveTouchpointAction);
  return (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const step = event.key === "ArrowLeft" ? -1 : 1;
    event.preventDefault();
    if (!event.altKey) {
      const cards = [...document.querySelectorAll<HTMLButtonElement>("[data-touchpoint-card]")];
      cards[cards.indexOf(event.currentTarget) + step]?.focus();
      return;
    }
    if (!map.journey.abilities.edit || move.pending) return;
    const place = neighbourPlace(map.stages, touchpoint.id, step);
    if (!place) return;
    void move
      .run({ touchpointId: touchpoint.id, expectedVersion: touchpoint.version, ...place })
      .then((result) => result.ok && announce(t("moved", { title: touchpoint.title })));
  };
}
