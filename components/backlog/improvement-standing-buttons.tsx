"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { archiveImprovementAction, restoreImprovementAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { useImprovementAction } from "./use-improvement-action";

/** Archives an improvement, or brings it back. */
export function ImprovementStandingButtons({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const { id, version, title, abilities } = improvement;
  const archive = useImprovementAction(archiveImprovementAction, { success: t("archive.done") });
  const restore = useImprovementAction(restoreImprovementAction, { success: t("archive.restored") });
  const input = { improvementId: id, expectedVersion: version };
  return (
    <>
      {abilities.archive ? (
        <ConfirmDialog
          title={t("archive.title", { title })}
          description={t("archive.lead")}
          confirmLabel={t("archive.confirm")}
          trigger={<Button icon={<Archive />}>{common("archive")}</Button>}
          onConfirm={async () => (await archive.run(input)).ok}
        />
      ) : null}
      {abilities.restore ? (
        <Button icon={<ArchiveRestore />} loading={restore.pending} onClick={() => void restore.run(input)}>
          {common("restore")}
        </Button>
      ) : null}
    </>
  );
}
