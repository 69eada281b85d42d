"use client";

import {
  Archive,
  ArchiveRestore,
  CheckCheck,
  Download,
  FileDown,
  MoreHorizontal,
  Pencil,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import {
  archiveJourneyAction,
  markJourneyReviewedAction,
  restoreJourneyAction,
  unpublishJourneyAction,
} from "@/lib/journeys/actions";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { PublishDialog } from "./publish-dialog";

/** What can be done with a journey as a whole, as far as one may. */
export function JourneyActions({ journey }: { journey: JourneyHeader }) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const { slug } = useWorkspace();
  const [open, setOpen] = useState<"publish" | "archive" | null>(null);
  const restore = useAction(restoreJourneyAction, { success: t("restored") });
  const unpublish = useAction(unpublishJourneyAction, { success: t("unpublished") });
  const review = useAction(markJourneyReviewedAction, { success: t("reviewed") });
  const archive = useAction(archiveJourneyAction, {
    onSuccess: ({ id, version }) =>
      toast.success(t("archivedToast", { title: journey.title }), {
        action: {
          label: common("undo"),
          onClick: () => void restore.run({ journeyId: id, expectedVersion: version }),
        },
      }),
  });
  const target = { journeyId: journey.id, expectedVersion: journey.version };
  const { abilities } = journey;
  const base = `/${slug}/journeys/${journey.id}`;
  return (
    <>
      <Menu align="end" trigger={<Button icon={<Download />}>{t("export")}</Button>}>
        <MenuItem icon={<FileDown />} onSelect={() => window.location.assign(`${base}/mermaid`)}>
          {t("exportMermaid")}
        </MenuItem>
      </Menu>
      {abilities.restore ? (
        <Button
          variant="primary"
          icon={<ArchiveRestore />}
          loading={restore.pending}
          onClick={() => void restore.run(target)}
        >
          {common("restore")}
        </Button>
      ) : null}
      {abilities.publish ? (
        <Button variant="primary" onClick={() => setOpen("publish")}>
          {t("publish")}
        </Button>
      ) : null}
      {abilities.edit || abilities.publish || abilities.archive ? (
        <Menu
          align="end"
          trigger={<IconButton variant="secondary" label={t("more")} icon={<MoreHorizontal />} />}
        >
          {abilities.edit ? (
            <MenuItem icon={<Pencil />} href={`${base}/edit`}>
              {t("editDetails")}
            </MenuItem>
          ) : null}
          {abilities.publish && journey.state === "published" ? (
            <>
              <MenuItem icon={<CheckCheck />} onSelect={() => void review.run(target)}>
                {t("markReviewed")}
              </MenuItem>
              <MenuItem icon={<Undo2 />} onSelect={() => void unpublish.run(target)}>
                {t("unpublish")}
              </MenuItem>
            </>
          ) : null}
          {abilities.archive ? (
            <MenuItem icon={<Archive />} tone="danger" onSelect={() => setOpen("archive")}>
              {common("archive")}
            </MenuItem>
          ) : null}
        </Menu>
      ) : null}
      {open === "publish" ? <PublishDialog journey={journey} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        open={open === "archive"}
        onOpenChange={(next) => !next && setOpen(null)}
        title={t("archiveTitle", { title: journey.title })}
        description={t("archiveLead")}
        confirmLabel={common("archive")}
        onConfirm={async () => (await archive.run(target)).ok}
      />
    </>
  );
}
