import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { JourneyChange, TouchpointSpot } from "@/lib/journeys/rules/comparison/compare-snapshots";
import { ChangeKindBadge } from "./change-kind";
import { useComparedText } from "./use-compared-text";

type Props = {
  changes: readonly JourneyChange[];
  names: ReadonlyMap<string, string>;
  /** What became of what is no longer there. */
  removedAs?: "removed" | "left-out";
  /** What can be done about one of the things. */
  aside?(id: string): ReactNode;
};

/** Everything that differs, thing by thing: what became of it, and its fields before and after. */
export function ChangeList({ changes, names, removedAs = "removed", aside }: Props) {
  const t = useTranslations("versions");
  const text = useComparedText(names);
  const placeText = usePlaceText(names);
  const things = Map.groupBy(changes, (change) => (change.of === "journey" ? "journey" : change.id));
  return (
    <ul className="flex flex-col gap-3">
      {[...things].map(([key, list]) => {
        const first = list[0];
        if (!first) return null;
        const name = nameOf(first, names) ?? t("unknown");
        return (
          <li key={key} className="border-line rounded-card border px-3 py-2.5">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">
                {first.of === "journey" ? t("journey") : null}
                {first.of === "stage" ? t("stage", { name }) : null}
                {first.of === "touchpoint" ? name : null}
              </span>
              {[...new Set(list.map(({ kind }) => kind))].map((kind) => (
                <ChangeKindBadge key={kind} kind={kind === "removed" ? removedAs : kind} />
              ))}
            </p>
            <ul className="text-ink-2 mt-1 flex flex-col gap-0.5">
              {list.map((change) => (
                <li key={change.kind === "changed" ? change.field : change.kind} className="wrap-anywhere">
                  {change.kind === "changed" ? t("change", text(change)) : placeText(change)}
                </li>
              ))}
            </ul>
            {aside?.(key)}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(change: JourneyChange, names: ReadonlyMap<string, string>): string | undefined {
  return change.of === "journey" ? undefined : names.get(change.id);
}

/** Where something was or is put, in words. */
function usePlaceText(names: ReadonlyMap<string, string>) {
  const t = useTranslations("versions");
  const called = (id: string) => names.get(id) ?? t("unknown");
  const spotText = (spot: TouchpointSpot | string | null): string => {
    if (spot === null) return t("stageFirst");
    if (typeof spot === "string") return t("stageBehind", { title: called(spot) });
    const stage = called(spot.stageId);
    return spot.after === null ? t("first", { stage }) : t("behind", { title: called(spot.after), stage });
  };
  return (change: Exclude<JourneyChange, { kind: "changed" }>) =>
    change.kind === "moved"
      ? t("movedFrom", { from: spotText(change.from), to: spotText(change.to) })
      : spotText(change.spot);
}
