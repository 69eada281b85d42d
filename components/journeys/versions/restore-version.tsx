"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { restoreVersionAction } from "@/lib/journeys/actions";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import type { LeftAlone } from "@/lib/journeys/presented-restored";

const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog),
);

type Props = { journey: JourneyHeader; number: number };

/** Makes the journey what a version says, after asking; and names what had to be left alone. */
export function RestoreVersion({ journey, number }: Props) {
  const t = useTranslations("versions");
  const [asking, setAsking] = useState(false);
  const [leftAlone, setLeftAlone] = useState<readonly LeftAlone[]>([]);
  const restore = useAction(restoreVersionAction, {
    success: ({ changed }) => t("restored", { count: changed, number }),
    onSuccess: (value) => setLeftAlone(value.leftAlone),
  });
  if (!journey.abilities.edit) return null;
  const run = () => restore.run({ journeyId: journey.id, expectedVersion: journey.version, number });
  return (
    <>
      <Button icon={<History />} onClick={() => setAsking(true)}>
        {t("restore")}
      </Button>
      {asking ? (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={t("restoreTitle", { number })}
          description={t("restoreLead")}
          confirmLabel={t("restore")}
          tone="primary"
          onConfirm={run}
        />
      ) : null}
      {leftAlone.length > 0 ? (
        <Notice title={t("leftAlone")} role="status" className="basis-full">
          <ul>
            {leftAlone.map(({ kind, title, reason }) => (
              <li key={`${kind}-${title}-${reason}`}>
                <strong className="font-medium">{title}</strong>: {t(`reason.${reason}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
