"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { Invitation } from "@/lib/people/model";
import { InviteForm } from "./invite-form";
import { SignInAddress } from "./sign-in-address";

type Props = { departments: readonly DepartmentBadge[]; manageOwners: boolean; signInAddress: string };

/** Invites somebody, and says where to send them: without mail settings nobody else does. */
export function InviteDialog({ departments, manageOwners, signInAddress }: Props) {
  const t = useTranslations("settings");
  const [open, setOpen] = useState(false);
  const [invited, setInvited] = useState<Invitation | null>(null);
  return (
    <Dialog
      title={invited ? t("invite.doneTitle", { name: invited.name }) : t("invite.title")}
      description={invited ? t("invite.doneLead", { email: invited.email }) : t("invite.lead")}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setInvited(null);
      }}
      trigger={
        <Button variant="primary" icon={<UserPlus />}>
          {t("invite.action")}
        </Button>
      }
    >
      {invited ? (
        <>
          <SignInAddress address={signInAddress} label={t("invite.address")} />
          <DialogActions>
            <DialogClose>
              <Button variant="primary">{t("invite.finish")}</Button>
            </DialogClose>
          </DialogActions>
        </>
      ) : (
        <InviteForm departments={departments} manageOwners={manageOwners} onInvited={setInvited} />
      )}
    </Dialog>
  );
}
