"use client";

import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ImprovementPage } from "@/lib/backlog/presented-improvement";
import { LinkTouchpointsForm } from "./link-touchpoints-form";

type Props = Pick<ImprovementPage, "improvement" | "linkable">;

/** The button and the dialog in which one chooses the touchpoints that an improvement concerns. */
export function LinkTouchpointsDialog({ improvement, linkable }: Props) {
  const t = useTranslations("backlog");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("touchpoints.edit")}
      description={t("touchpoints.lead")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" icon={<Waypoints />}>
          {t("touchpoints.edit")}
        </Button>
      }
    >
      <LinkTouchpointsForm
        improvement={improvement}
        linkable={linkable}
        onSaved={() => {
          setOpen(false);
          toast.success(t("touchpoints.done"));
        }}
      />
    </Dialog>
  );
}
