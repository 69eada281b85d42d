"use client";

import { Plus, Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { StageDialog } from "./stage-dialog";

/** A map without stages: one sentence, one thing to do. */
export function MapEmpty({ map }: { map: JourneyMap }) {
  const t = useTranslations("map");
  const [adding, setAdding] = useState(false);
  return (
    <div className="flex-1 p-6">
      <EmptyState
        icon={<Waypoints />}
        title={t("emptyTitle")}
        description={map.journey.abilities.edit ? t("emptyLead") : t("emptyLeadReader")}
        actions={
          map.journey.abilities.edit ? (
            <Button variant="primary" icon={<Plus />} onClick={() => setAdding(true)}>
              {t("addStage")}
            </Button>
          ) : null
        }
      />
      {adding ? <StageDialog journeyId={map.journey.id} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
