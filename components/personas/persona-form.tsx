"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { createPersonaAction, updatePersonaAction } from "@/lib/personas/actions";
import { personaSchema, type Persona, type PersonaFields } from "@/lib/personas/model";
import { ChannelOrder } from "./channel-order";
import { blankPersona, personaFieldsOf } from "./persona-fields-of";
import { ScaleChoice } from "./scale-choice";
import { usePersonaWords } from "./use-persona-words";

/** Everything that is said of a persona; a new one when none is given. */
export function PersonaForm({ persona }: { persona: Persona | null }) {
  const t = useTranslations("personas");
  const common = useTranslations("common");
  const words = usePersonaWords();
  const router = useRouter();
  const { slug } = useWorkspace();
  const create = useAction(createPersonaAction, { toastErrors: false });
  const update = useAction(updatePersonaAction, { toastErrors: false });
  const form = useVersionedForm<PersonaFields, Persona>({
    initial: persona ? personaFieldsOf(persona) : blankPersona,
    version: persona?.version ?? null,
    save: (fields, expectedVersion) =>
      persona ? update.run({ ...fields, personaId: persona.id, expectedVersion }) : create.run(fields),
    standing(current) {
      const parsed = personaSchema.safeParse(current);
      return parsed.success ? { fields: personaFieldsOf(parsed.data), version: parsed.data.version } : null;
    },
    onSaved(saved) {
      toast.success(persona ? t("edit.done") : t("create.done"));
      router.push(`/${slug}/personas/${saved.id}`);
    },
  });
  const { fields, set, fieldError } = form;
  const line = (
    key: "name" | "jobTitle" | "segment" | "portraitUrl" | "quote",
    extra: { hint?: string } = {},
  ) => (
    <TextField
      label={words[key].label}
      value={fields[key]}
      onChange={(event) => set(key, event.target.value)}
      error={fieldError(key)}
      required={key === "name"}
      optional={key !== "name"}
      {...extra}
    />
  );
  const text = (key: "biography" | "goals" | "needs" | "frustrations" | "expectations") => (
    <TextArea
      label={words[key].label}
      value={fields[key]}
      onChange={(event) => set(key, event.target.value)}
      error={fieldError(key)}
      rows={3}
      optional
    />
  );
  return (
    <>
      <RecordForm form={form} className="max-w-3xl">
        <Card title={t("section.who")}>
          <div className="grid gap-4 sm:grid-cols-2">
            {line("name")}
            {line("jobTitle")}
            {line("segment")}
            {line("portraitUrl", { hint: t("field.portraitHint") })}
          </div>
        </Card>
        <Card title={t("section.story")}>
          <div className="flex flex-col gap-4">
            {line("quote", { hint: t("field.quoteHint") })}
            {text("biography")}
          </div>
        </Card>
        <Card title={t("section.matters")}>
          <div className="grid gap-4 sm:grid-cols-2">
            {text("goals")}
            {text("needs")}
            {text("frustrations")}
            {text("expectations")}
          </div>
        </Card>
        <Card title={t("section.ways")}>
          <div className="flex flex-col gap-5">
            <ChannelOrder
              value={fields.preferredChannels}
              onChange={(value) => set("preferredChannels", value)}
              error={fieldError("preferredChannels")}
            />
            <div className="flex flex-wrap gap-x-10 gap-y-4">
              {(["digitalConfidence", "selfReliance"] as const).map((measure) => (
                <ScaleChoice
                  key={measure}
                  measure={measure}
                  value={fields[measure]}
                  onChange={(value) => set(measure, value)}
                  error={fieldError(measure)}
                />
              ))}
            </div>
          </div>
        </Card>
        <div className="flex justify-end gap-2">
          <LinkButton href={persona ? `/${slug}/personas/${persona.id}` : `/${slug}/personas`}>
            {common("cancel")}
          </LinkButton>
          <Button type="submit" variant="primary" loading={form.pending}>
            {persona ? common("save") : t("create.save")}
          </Button>
        </div>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </>
  );
}
