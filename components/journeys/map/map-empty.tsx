"use client";

import { Plus, Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/shell/workspace-context";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { JourneyMap } from "@/lib/journeys/presented-map";

const StageDialog = dynamic(() => import("./stage-dialog").then((file) => file.StageDialog));

/** A map without stages: one sentence, one thing to do. */
export function MapEmpty({ map }: { map: JourneyMap }) {
  const t = useTranslations("map");
  const templates = useTranslations("templates");
  const { slug } = useWorkspace();
  const [adding, setAdding] = useState(false);
  return (
    <div className="flex-1 p-6">
      <EmptyState
        icon={<Waypoints />}
        title={t("emptyTitle")}
        description={map.journey.abilities.edit ? t("emptyLead") : t("emptyLeadReader")}
        actions={
          map.journey.abilities.edit ? (
            <>
              <Button variant="primary" icon={<Plus />} onClick={() => setAdding(true)}>
                {t("addStage")}
              </Button>
              {map.journey.abilities.copy ? (
                <LinkButton href={`/${slug}/journeys/new`}>{templates("fromTemplate")}</LinkButton>
              ) : null}
            </>
          ) : null
        }
      />
      {adding ? <StageDialog journeyId={map.journey.id} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
