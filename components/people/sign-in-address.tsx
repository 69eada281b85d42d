"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";

/** The address to send to somebody invited, ready to be copied. */
export function SignInAddress({ address, label }: { address: string; label: string }) {
  const t = useTranslations("settings");
  return (
    <div className="flex items-end gap-2">
      <TextField
        className="flex-1"
        label={label}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <IconButton
        label={t("invite.copy")}
        icon={<Copy />}
        variant="secondary"
        onClick={() => {
          // Without a secure origin there is no clipboard; the field can still be copied by hand.
          navigator.clipboard?.writeText(address).then(
            () => toast.success(t("invite.copied")),
            () => {},
          );
        }}
      />
    </div>
  );
}
