"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { ConflictDialog } from "@/components/shell/conflict-dialog";
import { differingFields } from "@/components/shell/differing-fields";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { updateJourneyAction } from "@/lib/journeys/actions";
import { journeyHeaderSchema, type JourneyHeader } from "@/lib/journeys/presented-journey";
import { JourneyForm, type JourneyChoices, type Option } from "./journey-form";
import { journeyFieldsOf } from "./journey-fields-of";
import { journeyFormValues, type JourneyFormValues } from "./journey-form-values";

type Props = { journey: JourneyHeader; choices: JourneyChoices };
type Clash = { mine: JourneyFormValues; theirs: JourneyHeader };

/** Changes a journey's own fields; a stale save shows both values of every field that differs. */
export function EditJourneyForm({ journey, choices }: Props) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const { slug } = useWorkspace();
  const router = useRouter();
  const [clash, setClash] = useState<Clash | null>(null);
  const back = `/${slug}/journeys/${journey.id}`;
  const update = useAction(updateJourneyAction, {
    toastErrors: false,
    success: t("saved"),
    onSuccess: () => router.push(back),
  });
  const base = journeyFieldsOf(journey);

  const send = async (mine: JourneyFormValues, expectedVersion: number) => {
    const result = await update.run({ journeyId: journey.id, expectedVersion, changes: mine });
    const theirs =
      !result.ok && result.error.kind === "conflict" ? journeyHeaderSchema.parse(result.error.current) : null;
    setClash(theirs && { mine, theirs });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(
      journeyFormValues(new FormData(event.currentTarget), journey.leadDepartment.id),
      journey.version,
    );
  };
  const theirs = clash && journeyFieldsOf(clash.theirs);
  const resolve = (taken: ReadonlySet<string>) => {
    if (!clash || !theirs) return;
    const kept = Object.entries(clash.mine).filter(([key]) => !taken.has(key));
    void send({ ...theirs, ...Object.fromEntries(kept) }, clash.theirs.version);
  };
  const say = (key: keyof JourneyFormValues, value: JourneyFormValues[keyof JourneyFormValues]) => {
    const options: Partial<Record<keyof JourneyFormValues, Option[]>> = {
      leadDepartmentId: choices.departments,
      serviceId: choices.services,
      parentJourneyId: choices.parents,
      personaIds: choices.personas,
    };
    const named = (id: string) => options[key]?.find((option) => option.value === id)?.label ?? id;
    if (Array.isArray(value)) return value.map(named).join(", ") || common("none");
    return value ? named(value) : common("none");
  };
  return (
    <form onSubmit={submit} noValidate>
      <JourneyForm
        values={base}
        choices={choices}
        canChangeLead={journey.abilities.changeLead}
        error={(field) => update.fieldError(`changes.${field}`)}
      >
        {update.errorText && !clash ? (
          <p role="alert" className="text-danger">
            {update.errorText}
          </p>
        ) : null}
        <div className="flex gap-2">
          <Button type="submit" variant="primary" loading={update.pending}>
            {common("save")}
          </Button>
          <LinkButton href={back}>{common("cancel")}</LinkButton>
        </div>
      </JourneyForm>
      <ConflictDialog
        fields={
          clash && theirs
            ? differingFields(base, clash.mine, theirs).map(({ key, likely }) => ({
                key,
                likely,
                label: t(`formField.${key}`),
                mine: say(key, clash.mine[key]),
                theirs: say(key, theirs[key]),
              }))
            : null
        }
        pending={update.pending}
        onResolve={resolve}
        onCancel={() => setClash(null)}
      />
    </form>
  );
}
