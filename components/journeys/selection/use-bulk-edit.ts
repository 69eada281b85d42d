import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { useErrorText } from "@/components/shell/error-text";
import { useAction } from "@/components/shell/use-action";
import type { Refusal } from "@/lib/core/result";
import { bulkEditTouchpointsAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

type Changes = Parameters<typeof bulkEditTouchpointsAction>[1]["edits"][number]["changes"];
const conflictSchema = z.object({ touchpoints: z.array(z.object({ title: z.string() })) });

/** Changes the same thing of several touchpoints: all or none, and one step to take back. */
export function useBulkEdit(map: JourneyMap) {
  const t = useTranslations("map");
  const router = useRouter();
  const errorText = useErrorText();
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const [problem, setProblem] = useState<string | null>(null);
  const { run, pending } = useAction(bulkEditTouchpointsAction, { toastErrors: false });

  const told = (error: Refusal) => {
    const changed = error.kind === "conflict" ? conflictSchema.safeParse(error.current) : null;
    if (!changed?.success) return errorText(error);
    // The next try is made of what stands now.
    router.refresh();
    return t("bulk.conflict", { titles: changed.data.touchpoints.map(({ title }) => title).join(", ") });
  };

  const change = async (chosen: readonly MapTouchpoint[], changes: Changes): Promise<boolean> => {
    const edits = chosen.map(({ id, version }) => ({ touchpointId: id, expectedVersion: version, changes }));
    const result = await run({ journeyId: map.journey.id, edits });
    setProblem(result.ok ? null : told(result.error));
    if (!result.ok) return false;
    const title = t("bulk.several", { count: chosen.length });
    const touchpoints = result.value.touchpoints.map((after) => ({
      before: chosen.find(({ id }) => id === after.id) ?? null,
      after,
    }));
    const kind = changes.archived ? "archive" : "bulkEdit";
    const message = t(changes.archived ? "bulk.archived" : "bulk.changed", { count: chosen.length });
    offerUndo(message, record({ kind, title, touchpoints }));
    return true;
  };

  return { change, pending, problem };
}
