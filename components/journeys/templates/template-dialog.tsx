"use client";

import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { renameTemplateAction, saveTemplateAction } from "@/lib/templates/actions";
import { templateSchema, type Template } from "@/lib/templates/model";

type Fields = { name: string; description: string };
type Props = { onClose(): void } & (
  | { template: Template; journey?: never }
  | { journey: Pick<JourneyHeader, "id" | "title" | "goal">; template?: never }
);

/** Names a template: a new one that is made of a journey, or one there is. */
export function TemplateDialog({ template, journey, onClose }: Props) {
  const t = useTranslations("templates");
  const common = useTranslations("common");
  const save = useAction(saveTemplateAction, { toastErrors: false });
  const rename = useAction(renameTemplateAction, { toastErrors: false });
  const form = useVersionedForm<Fields, Template>({
    initial: template
      ? { name: template.name, description: template.description }
      : { name: journey.title.slice(0, 120), description: journey.goal },
    version: template?.version ?? null,
    save: (fields, expectedVersion) =>
      template
        ? rename.run({ ...fields, templateId: template.id, expectedVersion })
        : save.run({ ...fields, journeyId: journey.id }),
    standing(current) {
      const parsed = templateSchema.safeParse(current);
      if (!parsed.success) return null;
      const { name, description, version } = parsed.data;
      return { fields: { name, description }, version };
    },
    onSaved() {
      onClose();
      toast.success(template ? t("renamed") : t("savedAs"));
    },
  });
  const { fields, set, fieldError } = form;
  const words = { name: { label: t("name") }, description: { label: t("description") } };
  return (
    <Dialog
      title={template ? t("renameTitle") : t("saveTitle", { title: journey.title })}
      description={template ? undefined : t("saveLead")}
      open
      onOpenChange={(next) => !next && onClose()}
    >
      <RecordForm form={form}>
        <TextField
          label={words.name.label}
          value={fields.name}
          onChange={(event) => set("name", event.target.value)}
          error={fieldError("name")}
          required
        />
        <TextArea
          label={words.description.label}
          value={fields.description}
          onChange={(event) => set("description", event.target.value)}
          error={fieldError("description")}
          optional
        />
        <DialogActions>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={form.pending}>
            {template ? common("save") : t("save")}
          </Button>
        </DialogActions>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </Dialog>
  );
}
