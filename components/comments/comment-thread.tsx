"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { CommentSubject } from "@/lib/comments/model";
import type { CommentView } from "@/lib/comments/presented-comment";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";

type Props = {
  subject: CommentSubject;
  comments: readonly CommentView[];
  canComment: boolean;
  /** How deep in the page its heading stands. */
  level?: 2 | 3;
};

/** What people say about a journey, a touchpoint or an improvement, oldest first. */
export function CommentThread({ subject, comments, canComment, level = 3 }: Props) {
  const t = useTranslations("comments");
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading id={id} className={level === 2 ? "font-semibold" : "text-ink-2 text-xs font-semibold"}>
        {t("title", { count: comments.length })}
      </Heading>
      {comments.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      ) : (
        <p className="text-ink-3">{canComment ? t("beFirst") : t("none")}</p>
      )}
      {canComment ? <CommentForm key={`${subject.kind}:${subject.id}`} subject={subject} /> : null}
    </section>
  );
}
