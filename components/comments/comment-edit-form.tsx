"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { updateCommentAction } from "@/lib/comments/actions";
import { commentSchema, type CommentView } from "@/lib/comments/presented-comment";
import { namedBody, storedBody } from "@/lib/comments/rules/mentions";
import { MentionTextArea } from "./mention-text-area";
import { sendOnShortcut } from "./send-on-shortcut";
import { useMentions } from "./use-mentions";

type Props = { comment: CommentView; onDone: () => void };

/** One's own comment while it is being changed; Escape leaves it as it was. */
export function CommentEditForm({ comment, onDone }: Props) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const update = useAction(updateCommentAction, { toastErrors: false });
  const mentions = useMentions(comment.mentioned);
  const form = useVersionedForm<{ body: string }, CommentView>({
    initial: { body: namedBody(comment.body, comment.mentioned) },
    version: comment.version,
    save: ({ body }, expectedVersion) =>
      update.run({
        commentId: comment.id,
        expectedVersion,
        body: storedBody(body, { ...comment.mentioned, ...mentions.names }),
      }),
    standing(current) {
      const parsed = commentSchema.safeParse(current);
      if (!parsed.success) return null;
      const { body, mentioned, version } = parsed.data;
      return { fields: { body: namedBody(body, mentioned) }, version };
    },
    onSaved: onDone,
  });
  return (
    <>
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <MentionTextArea
          mentions={mentions}
          label={t("body")}
          labelHidden
          autoFocus
          rows={2}
          value={form.fields.body}
          onText={(body) => form.set("body", body)}
          onOtherKey={(event) => {
            sendOnShortcut(event);
            if (event.key !== "Escape") return;
            // The panel around it listens for the same key.
            event.stopPropagation();
            onDone();
          }}
          error={form.fieldError("body") ?? form.errorText}
        />
        <span className="flex justify-end gap-2">
          <Button size="sm" onClick={onDone}>
            {common("cancel")}
          </Button>
          <Button type="submit" size="sm" variant="primary" loading={form.pending}>
            {common("save")}
          </Button>
        </span>
      </form>
      <FormConflict form={form} words={{ body: { label: t("body") } }} />
    </>
  );
}
