"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRequestTime } from "@/components/shell/request-time";
import { useState, type ReactNode } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { Avatar } from "@/components/ui/avatar";
import { IconButton } from "@/components/ui/icon-button";
import { archiveCommentAction, restoreCommentAction } from "@/lib/comments/actions";
import type { CommentView } from "@/lib/comments/presented-comment";
import { CommentBody } from "./comment-body";
import { CommentEditForm } from "./comment-edit-form";

/** One comment; its author can change it, and take it down with a way back. */
export function CommentItem({ comment, children }: { comment: CommentView; children?: ReactNode }) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const format = useFormatter();
  const now = useRequestTime();
  const [editing, setEditing] = useState(false);
  const restore = useAction(restoreCommentAction, { success: t("restored") });
  const archive = useAction(archiveCommentAction, {
    onSuccess: () =>
      toast(t("removed"), {
        action: { label: common("undo"), onClick: () => void restore.run({ commentId: comment.id }) },
      }),
  });
  const { authorName: author, abilities } = comment;
  const written = new Date(comment.createdAt);
  if (comment.archivedAt)
    return (
      <li className="flex flex-col gap-0.5">
        <p className="text-ink-3">{t("gone")}</p>
        {children}
      </li>
    );
  return (
    <li id={`comment-${comment.id}`} tabIndex={-1} className="flex scroll-mt-4 gap-2.5">
      <Avatar name={author} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex min-h-6 flex-wrap items-center gap-x-2">
          <span className="font-semibold">{author}</span>
          <time
            dateTime={comment.createdAt}
            title={format.dateTime(written, "moment")}
            className="text-ink-3 text-xs"
          >
            {format.relativeTime(written, now)}
          </time>
          {comment.editedAt ? <span className="text-ink-3 text-xs">{t("edited")}</span> : null}
          {editing ? null : (
            <span className="ml-auto flex">
              {abilities.edit ? (
                <IconButton
                  size="sm"
                  label={t("editOf", { author })}
                  icon={<Pencil />}
                  onClick={() => setEditing(true)}
                />
              ) : null}
              {abilities.remove ? (
                <IconButton
                  size="sm"
                  label={t("removeOf", { author })}
                  icon={<Trash2 />}
                  disabled={archive.pending}
                  onClick={() => void archive.run({ commentId: comment.id })}
                />
              ) : null}
            </span>
          )}
        </div>
        {editing ? (
          <CommentEditForm comment={comment} onDone={() => setEditing(false)} />
        ) : (
          <CommentBody body={comment.body} mentioned={comment.mentioned} />
        )}
        {children}
      </div>
    </li>
  );
}
