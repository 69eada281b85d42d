import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { handOverTouchpointAction } from "@/lib/journeys/actions";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useJourneyMap } from "../map/map-context";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

type Props = {
  touchpoint: MapTouchpoint;
  /** By how many columns one goes on; null where one went elsewhere by oneself. */
  onClose(columns: number | null): void;
};

/** Chooses to whom a touchpoint is handed over at once; Escape leaves it as it is. */
export function OwnerEditor({ touchpoint, onClose }: Props) {
  const t = useTranslations("map");
  const map = useJourneyMap();
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const handOver = useAction(handOverTouchpointAction);
  const { id, title, version, departmentId } = touchpoint;
  const [chosen, choose] = useState<string>(departmentId ?? "");
  // Going, it loses the focus, which is no leaving of its own.
  const gone = useRef(false);
  const receivers = map.departments.filter(
    (department) => department.id === departmentId || map.handOverTo.includes(department.id),
  );

  const give = async () => {
    const receiver = map.departments.find((department) => department.id === chosen)?.id ?? null;
    if (receiver === departmentId) return;
    const result = await handOver.run({ touchpointId: id, expectedVersion: version, departmentId: receiver });
    if (!result.ok) return;
    const touchpoints = [{ before: touchpoint, after: result.value }];
    offerUndo(t("handedOver"), record({ kind: "handOver", title, touchpoints }));
  };
  const leave = (columns: number | null, keep: boolean) => {
    if (gone.current) return;
    gone.current = true;
    if (keep) void give();
    onClose(columns);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is chosen here is nobody else's to understand.
    event.stopPropagation();
    if (event.key === "Escape") leave(0, false);
    else if (event.key === "Enter" || event.key === "F2") leave(0, true);
    else if (event.key === "Tab") leave(event.shiftKey ? -1 : 1, true);
    else return;
    event.preventDefault();
  };
  return (
    <select
      autoFocus
      aria-label={t("editCell", { field: t("lane.owner"), title })}
      className="border-accent bg-panel rounded-control min-h-8 w-full border"
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(null, true)}
    >
      {touchpoint.control === "uncontrolled" || departmentId === null ? (
        <option value="">{t("nobody")}</option>
      ) : null}
      {receivers.map((department) => (
        <option key={department.id} value={department.id}>
          {department.name}
        </option>
      ))}
    </select>
  );
}
