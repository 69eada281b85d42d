"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { CommentSubject } from "@/lib/comments/model";
import type { CommentView } from "@/lib/comments/presented-comment";
import { threadsOf } from "@/lib/comments/rules/threads";
import { CommentForm } from "./comment-form";
import { ThreadItem } from "./thread-item";

type Props = {
  subject: CommentSubject;
  comments: readonly CommentView[];
  canComment: boolean;
  /** How deep in the page its heading stands. */
  level?: 2 | 3;
};

/** What people say about a journey, a touchpoint or an improvement, oldest first; what is settled is folded away. */
export function CommentThread({ subject, comments, canComment, level = 3 }: Props) {
  const t = useTranslations("comments");
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const { open, resolved } = threadsOf(comments);
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading id={id} className={level === 2 ? "font-semibold" : "text-ink-2 text-xs font-semibold"}>
        {t("title", { count: comments.filter(({ archivedAt }) => archivedAt === null).length })}
      </Heading>
      {open.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {open.map((thread) => (
            <ThreadItem key={thread.root.id} subject={subject} {...thread} />
          ))}
        </ol>
      ) : null}
      {comments.length === 0 ? <p className="text-ink-3">{canComment ? t("beFirst") : t("none")}</p> : null}
      {resolved.length > 0 ? (
        <details>
          <summary className="text-ink-2 cursor-pointer py-1 text-xs">
            {t("resolved", { count: resolved.length })}
          </summary>
          <ol className="mt-2 flex flex-col gap-3">
            {resolved.map((thread) => (
              <ThreadItem key={thread.root.id} subject={subject} {...thread} />
            ))}
          </ol>
        </details>
      ) : null}
      {canComment ? <CommentForm key={`${subject.kind}:${subject.id}`} subject={subject} /> : null}
    </section>
  );
}
