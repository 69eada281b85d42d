"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { MadeLink } from "./made-link";
import { ShareForm } from "./share-form";
import { ShareLinkList } from "./share-link-list";
import { useShareLinks } from "./use-share-links";

type Props = { journey: Pick<JourneyHeader, "id" | "title">; onClose(): void };

/** Makes links by which a journey is read without an account, and looks after those there are. */
export function ShareDialog({ journey, onClose }: Props) {
  const t = useTranslations("sharing");
  const { links, reload } = useShareLinks(journey.id);
  const [token, setToken] = useState<string | null>(null);
  const onMade = (made: string) => {
    setToken(made);
    void reload();
  };
  return (
    <Dialog
      title={t("dialog.title", { title: journey.title })}
      description={t("dialog.lead")}
      open
      onOpenChange={(next) => !next && onClose()}
    >
      {token === null ? (
        <ShareForm journeyId={journey.id} onMade={onMade} />
      ) : (
        <MadeLink token={token} onAnother={() => setToken(null)} />
      )}
      <ShareLinkList links={links} onChanged={reload} />
    </Dialog>
  );
}
