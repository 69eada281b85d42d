"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { restoreTouchpointFromVersionAction } from "@/lib/journeys/actions";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { NestedLink } from "../nesting/nested-link";
import { OwnerBadge } from "../owner-badge";
import { FieldList } from "../touchpoint/field-list";

type Props = {
  touchpoint: MapTouchpoint;
  number: number;
  /** Of the touchpoint as it is now; null for those who may not bring this back. */
  currentVersion: number | null;
  onClose(): void;
};

/** What a version says of one touchpoint, and for its owner the way back to it. */
export function VersionTouchpoint({ touchpoint, number, currentVersion, onClose }: Props) {
  const t = useTranslations("versions");
  const { title } = touchpoint;
  const restore = useAction(restoreTouchpointFromVersionAction, {
    success: t("touchpointRestored", { title, number }),
  });
  return (
    <Panel
      title={title}
      onClose={onClose}
      autoFocus
      header={<OwnerBadge department={touchpoint.department} />}
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{t("asThen", { number })}</p>
        <NestedLink touchpoint={touchpoint} />
        <FieldList touchpoint={touchpoint} />
        {currentVersion === null ? null : (
          <Button
            className="self-start"
            icon={<History />}
            loading={restore.pending}
            onClick={() =>
              void restore.run({ touchpointId: touchpoint.id, expectedVersion: currentVersion, number })
            }
          >
            {t("restoreTouchpoint")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
