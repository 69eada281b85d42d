"use client";

import { PenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { startDesiredAction } from "@/lib/journeys/actions";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";

/** Copies the journey as it is, and goes to where it is drawn as it should be. */
export function StartDesired({ journey }: { journey: JourneyHeader }) {
  const t = useTranslations("desired");
  const { slug } = useWorkspace();
  const router = useRouter();
  const start = useAction(startDesiredAction, {
    success: t("started"),
    onSuccess: ({ id }) => router.push(`/${slug}/journeys/${id}`),
  });
  return (
    <Button
      variant="primary"
      icon={<PenLine />}
      loading={start.pending}
      onClick={() => void start.run({ journeyId: journey.id })}
    >
      {t("draw")}
    </Button>
  );
}
