"use client";

import { Archive, ArchiveRestore, MoreHorizontal, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { archiveTemplateAction, restoreTemplateAction } from "@/lib/templates/actions";
import type { Template } from "@/lib/templates/model";

const TemplateDialog = dynamic(() => import("./template-dialog").then((file) => file.TemplateDialog));

/** What those who look after a template can do with it. */
export function TemplateMenu({ template }: { template: Template }) {
  const t = useTranslations("templates");
  const common = useTranslations("common");
  const [renaming, setRenaming] = useState(false);
  const { id, name, version, archivedAt } = template;
  const restore = useAction(restoreTemplateAction, { success: t("restored", { name }) });
  const archive = useAction(archiveTemplateAction, {
    onSuccess: (archived) =>
      toast.success(t("archived", { name }), {
        action: {
          label: common("undo"),
          onClick: () => void restore.run({ templateId: id, expectedVersion: archived.version }),
        },
      }),
  });
  const target = { templateId: id, expectedVersion: version };
  return (
    <>
      <Menu align="end" trigger={<IconButton label={t("more", { name })} icon={<MoreHorizontal />} />}>
        {archivedAt ? (
          <MenuItem icon={<ArchiveRestore />} onSelect={() => void restore.run(target)}>
            {common("restore")}
          </MenuItem>
        ) : (
          <>
            <MenuItem icon={<Pencil />} onSelect={() => setRenaming(true)}>
              {t("rename")}
            </MenuItem>
            <MenuItem icon={<Archive />} tone="danger" onSelect={() => void archive.run(target)}>
              {common("archive")}
            </MenuItem>
          </>
        )}
      </Menu>
      {renaming ? <TemplateDialog template={template} onClose={() => setRenaming(false)} /> : null}
    </>
  );
}
