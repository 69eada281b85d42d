"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { CloseForm } from "./close-form";

type Props = { improvement: Improvement; onClosed: () => void };

/** The button and the dialog in which one says whether it helped. */
export function CloseDialog({ improvement, onClosed }: Props) {
  const t = useTranslations("backlog");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("close.title")}
      description={t("close.lead")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<CircleCheck />}>
          {t("close.open")}
        </Button>
      }
    >
      <CloseForm
        improvement={improvement}
        onClosed={({ state }) => {
          setOpen(false);
          toast.success(t(state === "closed" ? "close.done" : "close.reopened"));
          onClosed();
        }}
      />
    </Dialog>
  );
}
