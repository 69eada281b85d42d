"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { updateCommentAction } from "@/lib/comments/actions";
import { commentSchema, type CommentView } from "@/lib/comments/presented-comment";
import { sendOnShortcut } from "./send-on-shortcut";

type Props = { comment: CommentView; onDone: () => void };

/** One's own comment while it is being changed; Escape leaves it as it was. */
export function CommentEditForm({ comment, onDone }: Props) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const update = useAction(updateCommentAction, { toastErrors: false });
  const form = useVersionedForm<{ body: string }, CommentView>({
    initial: { body: comment.body },
    version: comment.version,
    save: ({ body }, expectedVersion) => update.run({ commentId: comment.id, expectedVersion, body }),
    standing(current) {
      const parsed = commentSchema.safeParse(current);
      return parsed.success ? { fields: { body: parsed.data.body }, version: parsed.data.version } : null;
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
        <TextArea
          label={t("body")}
          labelHidden
          autoFocus
          rows={2}
          value={form.fields.body}
          onChange={(event) => form.set("body", event.target.value)}
          onKeyDown={(event) => {
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
