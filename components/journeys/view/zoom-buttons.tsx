"use client";

import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { fitZoom } from "./fit-zoom";
import { zoomSteps, type MapView } from "./use-map-view";

/** Smaller, larger, and as large as it can be seen whole. */
export function ZoomButtons({ zoom, set }: Pick<MapView, "zoom" | "set">) {
  const t = useTranslations("map");
  const format = useFormatter();
  const smaller = zoomSteps.findLast((step) => step < zoom);
  const larger = zoomSteps.find((step) => step > zoom);
  const fit = () => {
    const room = document.querySelector("[data-map-scroll]");
    const table = room?.querySelector("table");
    if (!room || !table) return;
    const { width, height } = table.getBoundingClientRect();
    const whole = { width: (width * 100) / zoom, height: (height * 100) / zoom };
    set({ zoom: fitZoom(whole, { width: room.clientWidth, height: room.clientHeight }) });
  };
  return (
    <span className="inline-flex items-center">
      <IconButton
        label={t("view.zoomOut")}
        icon={<ZoomOut />}
        disabled={smaller === undefined}
        onClick={() => set({ zoom: smaller })}
      />
      <output aria-label={t("view.zoom")} className="text-ink-2 num w-9 text-xs">
        {format.number(zoom / 100, "percent")}
      </output>
      <IconButton
        label={t("view.zoomIn")}
        icon={<ZoomIn />}
        disabled={larger === undefined}
        onClick={() => set({ zoom: larger })}
      />
      <IconButton label={t("view.fit")} icon={<Maximize />} onClick={fit} />
    </span>
  );
}
