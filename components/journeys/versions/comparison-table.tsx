import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { Comparison } from "@/lib/journeys/presented-comparison";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { ChannelIcon } from "../channel-icon";
import { ChangeKindBadge, type ChangeKind } from "./change-kind";
import type { ComparedTouchpoint, TouchpointPair } from "./paired-touchpoints";

type Props = {
  comparison: Pick<Comparison, "from" | "to" | "changes">;
  /** What the two are called. */
  names: { from: string; to: string };
  pairs: readonly TouchpointPair[];
  /** What became of what is no longer there. */
  removedAs?: "removed" | "left-out";
};

/** Touchpoint by touchpoint, as it was and as it is, with what became of it. */
export function ComparisonTable({ comparison, names, pairs, removedAs = "removed" }: Props) {
  const t = useTranslations("versions");
  const { from, to, changes } = comparison;
  const kinds = Map.groupBy(
    changes.filter((change) => change.of === "touchpoint"),
    ({ id }) => id,
  );
  const stageKinds = new Map<string, ChangeKind>(
    changes.flatMap((change): [string, ChangeKind][] =>
      change.of === "stage" && (change.kind === "added" || change.kind === "removed")
        ? [[change.id, change.kind === "removed" ? removedAs : change.kind]]
        : [],
    ),
  );
  return (
    <Table caption={t("sides")} captionShown>
      <thead>
        <tr>
          <th scope="col" className="num">
            {t("place")}
          </th>
          <th scope="col">{names.from}</th>
          <th scope="col">{names.to}</th>
          <th scope="col">{t("what")}</th>
        </tr>
      </thead>
      <tbody className="[&_td]:align-top [&_th]:align-top">
        {pairs.map(({ id, before, after }, index) => (
          <tr key={id}>
            <th scope="row" className="num">
              {index + 1}
            </th>
            <td>
              <Side
                touchpoint={before}
                minimumResponses={from.snapshot.minimumResponses}
                stages={stageKinds}
              />
            </td>
            <td>
              <Side touchpoint={after} minimumResponses={to.snapshot.minimumResponses} stages={stageKinds} />
            </td>
            <td>
              <span className="flex flex-wrap gap-1">
                {[...new Set(kinds.get(id)?.map(({ kind }): ChangeKind => kind))].map((kind) => (
                  <ChangeKindBadge key={kind} kind={kind === "removed" ? removedAs : kind} />
                ))}
                {kinds.has(id) ? null : <span className="text-ink-3">{t("kind.same")}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type SideProps = {
  touchpoint: ComparedTouchpoint | null;
  minimumResponses: number;
  /** What became of stages that were added or are gone. */
  stages: ReadonlyMap<string, ChangeKind>;
};

function Side({ touchpoint, minimumResponses, stages }: SideProps) {
  const t = useTranslations("versions");
  const format = useFormatter();
  if (!touchpoint) return <span className="text-ink-3">–</span>;
  const score = currentScore(touchpoint, minimumResponses);
  const stageKind = stages.get(touchpoint.inStage);
  return (
    <span className="flex min-w-40 flex-col">
      <span className="font-medium wrap-anywhere">{touchpoint.title}</span>
      <span className="text-ink-3 flex flex-wrap items-center gap-x-2 text-xs">
        <ChannelIcon channel={touchpoint.channel} />
        <span>{t("inStage", { stage: touchpoint.stageName })}</span>
        {stageKind ? <ChangeKindBadge kind={stageKind} /> : null}
        {score ? <span>{t("scoreOf", { score: format.number(score.value, "score") })}</span> : null}
      </span>
    </span>
  );
}
