"use client";

import { Target } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { TargetForm } from "./target-form";

/** The button and the dialog in which one says how an improvement is to be proved. */
export function TargetDialog({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const [open, setOpen] = useState(false);
  const words = improvement.target === null ? t("proof.set") : t("proof.edit");
  return (
    <Dialog
      title={words}
      description={t("proof.lead")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" icon={<Target />}>
          {words}
        </Button>
      }
    >
      <TargetForm
        improvement={improvement}
        onSaved={() => {
          setOpen(false);
          toast.success(t("proof.done"));
        }}
      />
    </Dialog>
  );
}
