"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { useAnnounce } from "@/components/ui/use-announce";
import { createCommentAction } from "@/lib/comments/actions";
import type { CommentSubject } from "@/lib/comments/model";
import type { CommentView } from "@/lib/comments/presented-comment";
import { storedBody } from "@/lib/comments/rules/mentions";
import { MentionTextArea } from "./mention-text-area";
import { sendOnShortcut } from "./send-on-shortcut";
import { useMentions } from "./use-mentions";

type Props = {
  subject: CommentSubject;
  /** The comment that is answered; Escape or sending it ends the answer. */
  replyTo?: CommentView;
  onDone?(): void;
};

/** Where one writes a new comment or an answer; what was written stays until it has arrived. */
export function CommentForm({ subject, replyTo, onDone }: Props) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const announce = useAnnounce();
  const [text, setText] = useState("");
  const mentions = useMentions();
  const create = useAction(createCommentAction, {
    toastErrors: false,
    onSuccess: () => {
      setText("");
      announce(t("sent"));
      onDone?.();
    },
  });
  const send = () => {
    if (text.trim() === "" || create.pending) return;
    void create.run({ subject, body: storedBody(text, mentions.names), replyTo: replyTo?.id ?? null });
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionTextArea
        mentions={mentions}
        label={replyTo ? t("replyTo", { author: replyTo.authorName }) : t("write")}
        labelHidden
        autoFocus={replyTo !== undefined}
        placeholder={t("placeholder")}
        rows={2}
        value={text}
        onText={setText}
        onOtherKey={(event) => {
          sendOnShortcut(event);
          if (event.key !== "Escape" || !onDone) return;
          // The panel around it listens for the same key.
          event.stopPropagation();
          onDone();
        }}
        error={create.fieldError("body") ?? create.errorText}
      />
      <span className="flex items-center justify-between gap-2">
        <span className="text-ink-3 text-2xs">{t("shortcut")}</span>
        <span className="flex gap-2">
          {onDone ? (
            <Button size="sm" onClick={onDone}>
              {common("cancel")}
            </Button>
          ) : null}
          <Button
            type="submit"
            size="sm"
            icon={<Send />}
            loading={create.pending}
            disabled={text.trim() === ""}
          >
            {t(replyTo ? "reply" : "send")}
          </Button>
        </span>
      </span>
    </form>
  );
}
