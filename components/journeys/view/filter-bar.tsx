"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useAnnounce } from "@/components/ui/use-announce";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { readMap } from "../map/map-reading";
import { fadedBy, marks, type MapFilter } from "./fits-filter";
import type { MapView } from "./use-map-view";

/** What is looked for; whatever else is on the map fades, and how much is left is said. */
export function FilterBar({ map, filter, set }: { map: JourneyMap } & Pick<MapView, "filter" | "set">) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const announce = useAnnounce();
  const all = map.stages.flatMap((stage) => stage.touchpoints);
  const choose = (change: Partial<MapFilter>) => {
    const faded = fadedBy({ ...filter, ...change }, map.stages, readMap(map.stages, map.minimumResponses));
    announce(t("view.shown", { count: all.length - faded.size, all: all.length }));
    set(change);
  };
  const used = [...new Set(all.map(({ channel }) => channel))];
  const owners = map.departments.filter(({ id }) => all.some(({ departmentId }) => departmentId === id));
  return (
    <>
      <Select
        label={t("lane.owner")}
        labelHidden
        shape="pill"
        placeholder={t("view.allDepartments")}
        value={filter.department ?? ""}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => choose({ department: event.currentTarget.value || null })}
      />
      <Select
        label={t("field.channel")}
        labelHidden
        shape="pill"
        placeholder={t("view.allChannels")}
        value={filter.channel ?? ""}
        options={used.map((channel) => ({ value: channel, label: domain(`channel.${channel}`) }))}
        onChange={(event) => choose({ channel: event.currentTarget.value || null })}
      />
      <Select
        label={t("view.mark")}
        labelHidden
        shape="pill"
        placeholder={t("view.everything")}
        value={filter.mark ?? ""}
        options={marks.map((mark) => ({ value: mark, label: t(`view.${mark}`) }))}
        onChange={(event) =>
          choose({ mark: marks.find((mark) => mark === event.currentTarget.value) ?? null })
        }
      />
      {filter.department || filter.channel || filter.mark ? (
        <Button
          size="sm"
          icon={<X />}
          onClick={() => choose({ department: null, channel: null, mark: null })}
        >
          {t("view.clear")}
        </Button>
      ) : null}
    </>
  );
}
