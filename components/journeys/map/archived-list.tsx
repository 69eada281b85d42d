"use client";

import { ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { restoreStageAction, restoreTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { useSteps } from "../steps/steps-context";

/** What was archived from this map, with a way back for whoever may. */
export function ArchivedList({ map }: { map: JourneyMap }) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const { record } = useSteps();
  const stage = useAction(restoreStageAction, {
    success: t("restored"),
    onSuccess: (after) =>
      record({ kind: "restoreStage", title: after.name, stages: [{ before: null, after }] }),
  });
  const touchpoint = useAction(restoreTouchpointAction, {
    success: t("restored"),
    onSuccess: (after) =>
      record({ kind: "restore", title: after.title, touchpoints: [{ before: null, after }] }),
  });
  const { stages, touchpoints } = map.archived;
  const count = stages.length + touchpoints.length;
  if (count === 0) return null;
  const row = "flex items-center justify-between gap-3 py-1";
  return (
    <details open={map.journey.isDesired} className="border-line border-t px-4 py-2 text-xs">
      <summary className="text-ink-2 cursor-pointer py-1">
        {map.journey.isDesired ? t("differs.leftOut", { count }) : t("archivedCount", { count })}
      </summary>
      <ul className="max-h-48 max-w-xl overflow-auto">
        {stages.map(({ id, name, version, abilities }) => (
          <li key={id} className={row}>
            <span>{t("archivedStage", { name })}</span>
            {abilities.restore ? (
              <Button
                size="sm"
                icon={<ArchiveRestore />}
                onClick={() => void stage.run({ stageId: id, expectedVersion: version })}
              >
                {common("restore")}
              </Button>
            ) : null}
          </li>
        ))}
        {touchpoints.map(({ id, title, version, abilities, stageArchived }) => (
          <li key={id} className={row}>
            <span>
              {title} {stageArchived ? <span className="text-ink-3">{t("itsStageArchived")}</span> : null}
            </span>
            {abilities.restore && !stageArchived ? (
              <Button
                size="sm"
                icon={<ArchiveRestore />}
                onClick={() => void touchpoint.run({ touchpointId: id, expectedVersion: version })}
              >
                {common("restore")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
