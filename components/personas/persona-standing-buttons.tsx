"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { archivePersonaAction, restorePersonaAction } from "@/lib/personas/actions";
import type { Persona } from "@/lib/personas/model";

type Props = { persona: Persona; journeyCount: number; abilities: { archive: boolean; restore: boolean } };

/** Archives a persona, or brings it back. */
export function PersonaStandingButtons({ persona, journeyCount, abilities }: Props) {
  const t = useTranslations("personas");
  const common = useTranslations("common");
  const { name } = persona;
  const archive = useAction(archivePersonaAction, { success: t("archive.done", { name }) });
  const restore = useAction(restorePersonaAction, { success: t("restoreDone", { name }) });
  const input = { personaId: persona.id, expectedVersion: persona.version };
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
