"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { draftFromTouchpointAction } from "@/lib/backlog/actions";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

/** The improvements that concern a touchpoint, and one click that drafts another from its facts. */
export function ImprovementsSection({
  touchpoint,
  canDraft,
}: {
  touchpoint: MapTouchpoint;
  canDraft: boolean;
}) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  const router = useRouter();
  const locale = useLocale().startsWith("da") ? "da" : "en";
  const draft = useAction(draftFromTouchpointAction, {
    success: t("drafted"),
    onSuccess: (improvement) => router.push(`/${slug}/backlog/${improvement.id}`),
  });
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-ink-2 text-xs font-semibold">{t("improvements")}</h3>
      {touchpoint.openImprovements.map((improvement) => (
        <Link
          key={improvement.id}
          href={`/${slug}/backlog/${improvement.id}`}
          className="bg-sunk hover:bg-line rounded-card block p-3"
        >
          <span className="block font-medium">{improvement.title}</span>
          <span className="text-ink-3 text-2xs">{domain(`improvementState.${improvement.state}`)}</span>
        </Link>
      ))}
      {canDraft ? (
        <span>
          <Button
            icon={<Plus />}
            loading={draft.pending}
            onClick={() => void draft.run({ touchpointId: touchpoint.id, locale })}
          >
            {t("draftImprovement")}
          </Button>
        </span>
      ) : null}
    </section>
  );
}
