"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { archiveServiceAction, restoreServiceAction } from "@/lib/services/actions";
import type { Service } from "@/lib/services/model";

type Props = { service: Service; journeyCount: number; abilities: { archive: boolean; restore: boolean } };

/** Archives a service, or brings it back. */
export function ServiceStandingButtons({ service, journeyCount, abilities }: Props) {
  const t = useTranslations("services");
  const common = useTranslations("common");
  const { name } = service;
  const archive = useAction(archiveServiceAction, { success: t("archive.done", { name }) });
  const restore = useAction(restoreServiceAction, { success: t("restoreDone", { name }) });
  const input = { serviceId: service.id, expectedVersion: service.version };
  return (
    <>
      {abilities.archive ? (
        <ConfirmDialog
          title={t("archive.title", { name })}
          description={t("archive.lead", { count: journeyCount })}
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
