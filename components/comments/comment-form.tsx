"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { useAnnounce } from "@/components/ui/use-announce";
import { createCommentAction } from "@/lib/comments/actions";
import type { CommentSubject } from "@/lib/comments/model";
import { sendOnShortcut } from "./send-on-shortcut";

/** Where one writes a new comment; what was written stays until it has arrived. */
export function CommentForm({ subject }: { subject: CommentSubject }) {
  const t = useTranslations("comments");
  const announce = useAnnounce();
  const [body, setBody] = useState("");
  const create = useAction(createCommentAction, {
    toastErrors: false,
    onSuccess: () => {
      setBody("");
      announce(t("sent"));
    },
  });
  const send = () => {
    if (body.trim() !== "" && !create.pending) void create.run({ subject, body });
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={t("write")}
        labelHidden
        placeholder={t("placeholder")}
        rows={2}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={sendOnShortcut}
        error={create.fieldError("body") ?? create.errorText}
      />
      <span className="flex items-center justify-between gap-2">
        <span className="text-ink-3 text-2xs">{t("shortcut")}</span>
        <Button
          type="submit"
          size="sm"
          icon={<Send />}
          loading={create.pending}
          disabled={body.trim() === ""}
        >
          {t("send")}
        </Button>
      </span>
    </form>
  );
}
