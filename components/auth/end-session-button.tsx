"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { useErrorText } from "@/components/shell/error-text";
import { endSessionAction } from "@/lib/auth/actions";
import type { SessionId } from "@/lib/core/ids";

/** Ends another of one's sessions. */
export function EndSessionButton({ sessionId }: { sessionId: SessionId }) {
  const t = useTranslations("auth");
  const errorText = useErrorText();
  const [pending, start] = useTransition();
  const end = () =>
    start(async () => {
      const result = await endSessionAction({ sessionId });
      if (result.ok) toast.success(t("sessions.ended"));
      else toast.error(errorText(result.error));
    });
  return (
    <Button variant="secondary" loading={pending} onClick={end}>
      {t("sessions.end")}
    </Button>
  );
}
