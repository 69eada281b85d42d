"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** The address of a new link, this once: what is kept of it cannot be turned back into one. */
export function MadeLink({ token, onAnother }: { token: string; onAnother(): void }) {
  const t = useTranslations("sharing");
  const address = `${window.location.origin}/share/${token}`;
  return (
    <Notice tone="success" role="status" title={t("made.title")}>
      <p>{t("made.lead")}</p>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-40 flex-1"
          label={t("made.address")}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button
          icon={<Copy />}
          onClick={() => {
            // Without a secure origin there is no clipboard; the field can still be copied by hand.
            navigator.clipboard?.writeText(address).then(
              () => toast.success(t("made.copied")),
              () => {},
            );
          }}
        >
          {t("made.copy")}
        </Button>
        <Button variant="ghost" onClick={onAnother}>
          {t("made.another")}
        </Button>
      </div>
    </Notice>
  );
}
