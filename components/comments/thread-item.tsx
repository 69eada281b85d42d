"use client";

import { Check, Reply, RotateCcw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { resolveCommentAction } from "@/lib/comments/actions";
import type { CommentSubject } from "@/lib/comments/model";
import type { CommentView } from "@/lib/comments/presented-comment";
import type { Thread } from "@/lib/comments/rules/threads";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";

type Props = Thread<CommentView> & { subject: CommentSubject };

/** A comment with the answers to it; answered, settled and taken up again here. */
export function ThreadItem({ subject, root, replies }: Props) {
  const t = useTranslations("comments");
  const format = useFormatter();
  const [replying, setReplying] = useState(false);
  const resolve = useAction(resolveCommentAction, {
    success: ({ resolvedAt }) => t(resolvedAt ? "resolvedNow" : "reopenedNow"),
  });
  const { abilities, resolvedAt, resolvedByName } = root;
  return (
    <CommentItem comment={root}>
      {replies.length > 0 ? (
        <ol
          aria-label={t("repliesTo", { author: root.authorName })}
          className="border-line mt-2 flex flex-col gap-3 border-l pl-3"
        >
          {replies.map((reply) => (
            <CommentItem key={reply.id} comment={reply} />
          ))}
        </ol>
      ) : null}
      {resolvedAt ? (
        <p className="text-ink-3 text-xs">
          {t("resolvedBy", {
            name: resolvedByName ?? "",
            when: format.dateTime(new Date(resolvedAt), "moment"),
          })}
        </p>
      ) : null}
      {replying && abilities.reply ? (
        <CommentForm subject={subject} replyTo={root} onDone={() => setReplying(false)} />
      ) : (
        <span className="flex flex-wrap gap-2 empty:hidden">
          {abilities.reply ? (
            <Button size="sm" variant="ghost" icon={<Reply />} onClick={() => setReplying(true)}>
              {t("reply")}
            </Button>
          ) : null}
          {abilities.resolve ? (
            <Button
              size="sm"
              variant="ghost"
              icon={resolvedAt ? <RotateCcw /> : <Check />}
              loading={resolve.pending}
              onClick={() => void resolve.run({ commentId: root.id, resolved: resolvedAt === null })}
            >
              {t(resolvedAt ? "reopen" : "resolve")}
            </Button>
          ) : null}
        </span>
      )}
    </CommentItem>
  );
}
