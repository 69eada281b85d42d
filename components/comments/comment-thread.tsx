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
  heading?: "h2" | "h3";
};

/** What people say about a journey, a touchpoint or an improvement, oldest first. */
export function CommentThread({ subject, comments, canComment, heading: Heading = "h3" }: Props) {
  const t = useTranslations("comments");
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading id={id} className={Heading === "h2" ? "font-semibold" : "text-ink-2 text-xs font-semibold"}>
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
