"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { draftFromDifferenceAction } from "@/lib/backlog/actions";
import type { JourneyId } from "@/lib/core/ids";
import type { DifferingStage, DifferingTouchpoint } from "@/lib/journeys/presented-desired";
import type { JourneyChange } from "@/lib/journeys/rules/comparison/compare-snapshots";
import { ChangeList } from "../versions/change-list";

type Props = {
  slug: string;
  journeyId: JourneyId;
  changes: readonly JourneyChange[];
  touchpoints: readonly DifferingTouchpoint[];
  stages: readonly DifferingStage[];
  names: ReadonlyMap<string, string>;
  canDraft: boolean;
};

/** All that differs, each stage and touchpoint with what is being done about it, and one click that drafts an improvement. */
export function DesiredChanges({ slug, journeyId, changes, touchpoints, stages, names, canDraft }: Props) {
  const t = useTranslations("desired");
  const router = useRouter();
  const locale = useLocale().startsWith("da") ? "da" : "en";
  const [picked, setPicked] = useState<readonly string[]>([]);
  const draft = useAction(draftFromDifferenceAction, {
    success: t("drafted"),
    onSuccess: ({ id }) => router.push(`/${slug}/backlog/${id}`),
  });
  const take = (ids: readonly string[]) =>
    void draft.run({
      journeyId,
      touchpointIds: touchpoints.flatMap((one) => (ids.includes(one.id) ? one.touchpointId : [])),
      stageIds: stages.flatMap(({ id }) => (ids.includes(id) ? id : [])),
      locale,
    });
  const pick = (id: string, wanted: boolean) =>
    setPicked((before) => [...before.filter((one) => one !== id), ...(wanted ? [id] : [])]);
  const byId = new Map([...stages, ...touchpoints].map((one) => [one.id as string, one]));

  const aside = (id: string) => {
    const found = byId.get(id);
    if (!found) return null;
    const { title, openImprovements } = found;
    const inside = "concerningAll" in found ? found.concerningAll : [];
    const again = openImprovements.length + inside.length > 0;
    return (
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {canDraft ? (
          <>
            <Checkbox
              label={t("pick")}
              aria-label={t("pickOf", { title })}
              checked={picked.includes(id)}
              onChange={(event) => pick(id, event.currentTarget.checked)}
            />
            <Button
              size="sm"
              icon={<Plus />}
              aria-label={t(again ? "draftAnotherOf" : "draftOf", { title })}
              disabled={draft.pending}
              onClick={() => take([id])}
            >
              {t(again ? "draftAnother" : "draft")}
            </Button>
          </>
        ) : null}
        {openImprovements.length > 0 ? (
          <OpenImprovements slug={slug} improvements={openImprovements} lead={t("takenUp")} />
        ) : null}
        {inside.length > 0 ? (
          <OpenImprovements slug={slug} improvements={inside} lead={t("takenUpInside")} />
        ) : null}
      </div>
    );
  };

  return (
    <>
      <ChangeList changes={changes} names={names} removedAs="left-out" aside={aside} />
      {canDraft && picked.length > 0 ? (
        <div className="border-line bg-panel rounded-card sticky bottom-2 z-10 flex flex-wrap items-center gap-3 border px-3 py-2">
          <span role="status">{t("picked", { count: picked.length })}</span>
          <Button
            variant="primary"
            icon={<Plus />}
            loading={draft.pending}
            disabled={picked.length > 50}
            onClick={() => take(picked)}
          >
            {t("draftPicked")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type OpenProps = { slug: string; lead: string; improvements: DifferingTouchpoint["openImprovements"] };

function OpenImprovements({ slug, lead, improvements }: OpenProps) {
  const t = useTranslations("desired");
  const domain = useTranslations("domain");
  return (
    <span className="text-ink-2 flex flex-wrap items-center gap-x-2">
      <span>{lead}</span>
      {improvements.map(({ id, title, state }) => (
        <Link key={id} href={`/${slug}/backlog/${id}`} className="inline-flex min-h-6 items-center underline">
          {t("improvement", { title, state: domain(`improvementState.${state}`) })}
        </Link>
      ))}
    </span>
  );
}
