"use client";

import { Rows3 } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { ChosenLanes } from "./use-lane-choice";

const LaneList = dynamic(() => import("./lane-list").then((file) => file.LaneList));

/** What of the map is drawn: which lanes, in which order, and how wide the stages. */
export function LanesMenu({ lanes }: { lanes: ChosenLanes }) {
  const t = useTranslations("map");
  return (
    <Popover
      label={t("lanes.menu")}
      trigger={
        <Button size="sm" variant="ghost" icon={<Rows3 />}>
          {t("lanes.menu")}
        </Button>
      }
    >
      <LaneList lanes={lanes} />
    </Popover>
  );
}
