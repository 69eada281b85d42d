"use client";

import {
  Archive,
  ArchiveRestore,
  Braces,
  CheckCheck,
  Copy,
  Download,
  FileDown,
  LayoutTemplate,
  MoreHorizontal,
  Pencil,
  Share2,
  Table2,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { archiveJourneyAction, restoreJourneyAction, unpublishJourneyAction } from "@/lib/journeys/actions";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { ShowGuide } from "../guide/show-guide";
import { DrawingItems } from "./drawing-items";

const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog),
);
const TemplateDialog = dynamic(() =>
  import("../templates/template-dialog").then((file) => file.TemplateDialog),
);
const ShareDialog = dynamic(() => import("../share/share-dialog").then((file) => file.ShareDialog));
const PublishDialog = dynamic(() => import("./publish-dialog").then((file) => file.PublishDialog));

/** What can be done with a journey as a whole, as far as one may. */
export function JourneyActions({ journey }: { journey: JourneyHeader }) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const shell = useTranslations("shell");
  const templates = useTranslations("templates");
  const sharing = useTranslations("sharing");
  const { slug } = useWorkspace();
  const [open, setOpen] = useState<"publish" | "archive" | "template" | "share" | null>(null);
  const restore = useAction(restoreJourneyAction, { success: t("restored") });
  const unpublish = useAction(unpublishJourneyAction, { success: t("unpublished") });
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
        <DrawingItems base={base} />
        <MenuItem icon={<FileDown />} onSelect={() => window.location.assign(`${base}/mermaid`)}>
          {t("exportMermaid")}
        </MenuItem>
        <MenuItem icon={<Braces />} onSelect={() => window.location.assign(`${base}/json`)}>
          {t("exportJson")}
        </MenuItem>
        <MenuItem icon={<Table2 />} onSelect={() => window.location.assign(`${base}/csv`)}>
          {shell("export.touchpoints")}
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
      {abilities.edit || abilities.publish || abilities.archive || abilities.share || abilities.copy ? (
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
              {journey.isDesired ? null : (
                <MenuItem icon={<CheckCheck />} href={`${base}/review`}>
                  {t("review")}
                </MenuItem>
              )}
              <MenuItem icon={<Undo2 />} onSelect={() => void unpublish.run(target)}>
                {t("unpublish")}
              </MenuItem>
            </>
          ) : null}
          {abilities.copy ? (
            <MenuItem icon={<Copy />} href={`/${slug}/journeys/new/copy/${journey.id}`}>
              {templates("copyThis")}
            </MenuItem>
          ) : null}
          {abilities.saveAsTemplate ? (
            <MenuItem icon={<LayoutTemplate />} onSelect={() => setOpen("template")}>
              {templates("saveAs")}
            </MenuItem>
          ) : null}
          {abilities.share ? (
            <MenuItem icon={<Share2 />} onSelect={() => setOpen("share")}>
              {sharing("open")}
            </MenuItem>
          ) : null}
          {abilities.edit ? <ShowGuide /> : null}
          {abilities.archive ? (
            <MenuItem icon={<Archive />} tone="danger" onSelect={() => setOpen("archive")}>
              {common("archive")}
            </MenuItem>
          ) : null}
        </Menu>
      ) : null}
      {open === "publish" ? <PublishDialog journey={journey} onClose={() => setOpen(null)} /> : null}
      {open === "template" ? <TemplateDialog journey={journey} onClose={() => setOpen(null)} /> : null}
      {open === "share" ? <ShareDialog journey={journey} onClose={() => setOpen(null)} /> : null}
      {open === "archive" ? (
        <ConfirmDialog
          open
          onOpenChange={(next) => !next && setOpen(null)}
          title={t("archiveTitle", { title: journey.title })}
          description={journey.desired ? t("archiveLeadDesired") : t("archiveLead")}
          confirmLabel={common("archive")}
          onConfirm={async () => (await archive.run(target)).ok}
        />
      ) : null}
    </>
  );
}
