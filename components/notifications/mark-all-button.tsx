"use client";

import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { markAllNotificationsAction } from "@/lib/notifications/actions";
import type { NotificationKind } from "@/lib/notifications/model";

/** Marks everything read, or everything of the kind that is shown. */
export function MarkAllButton({ kind }: { kind: NotificationKind | null }) {
  const t = useTranslations("inbox");
  const mark = useAction(markAllNotificationsAction, {
    success: ({ count }) => t("allMarked", { count }),
  });
  return (
    <Button icon={<CheckCheck />} loading={mark.pending} onClick={() => void mark.run({ kind })}>
      {t("markAll")}
    </Button>
  );
}
