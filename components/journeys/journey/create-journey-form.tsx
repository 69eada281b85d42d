"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { createJourneyAction } from "@/lib/journeys/actions";
import { JourneyForm, type JourneyChoices } from "./journey-form";
import { journeyFormValues, type JourneyFormValues } from "./journey-form-values";

type Props = { values: JourneyFormValues; choices: JourneyChoices };

/** Begins an empty journey with the three usual stages and leads to its map. */
export function CreateJourneyForm({ values, choices }: Props) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  const router = useRouter();
  const create = useAction(createJourneyAction, {
    toastErrors: false,
    success: t("created"),
    onSuccess: (journey) => router.push(`/${slug}/journeys/${journey.id}`),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = journeyFormValues(new FormData(event.currentTarget), values.leadDepartmentId);
    const stages = (["before", "during", "after"] as const).map((phase) => ({
      name: domain(`phase.${phase}`),
      phase,
    }));
    void create.run({ fields, stages });
  };
  return (
    <form onSubmit={submit} noValidate>
      <JourneyForm
        values={values}
        choices={choices}
        canChangeLead
        error={(field) => create.fieldError(`fields.${field}`)}
      >
        {create.errorText ? (
          <p role="alert" className="text-danger">
            {create.errorText}
          </p>
        ) : null}
        <div className="flex gap-2">
          <Button type="submit" variant="primary" loading={create.pending}>
            {t("create")}
          </Button>
          <LinkButton href={`/${slug}/journeys`}>{common("cancel")}</LinkButton>
        </div>
      </JourneyForm>
    </form>
  );
}
