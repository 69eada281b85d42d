import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { ImportTarget } from "../import-target";
import { UnnamedChoice } from "../unnamed-choice";
import type { CsvChoices } from "./csv-choices";
import type { CsvDecisions } from "./use-csv-settings";

type Props = { decisions: CsvDecisions; choices: CsvChoices };

/** Where the touchpoints go: into new journeys, or to the end of one that is there. */
export function CsvTarget({ decisions, choices }: Props) {
  const t = useTranslations("csv");
  const { journey, target, setTarget, setJourney } = decisions;
  const { journeys, leads, services } = choices;
  return (
    <Card title={t("step.target")}>
      {journeys.length > 0 && leads.length > 0 ? (
        <RadioGroup
          label={t("targetKind")}
          value={journey ? "existing" : "new"}
          onValueChange={(value) => setJourney(value === "existing" ? (journeys[0]?.id ?? null) : null)}
          options={[
            { value: "new", label: t("targetNew") },
            { value: "existing", label: t("targetExisting") },
          ]}
        />
      ) : null}
      {journey ? (
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          <Select
            label={t("journey")}
            hint={t("existingHint")}
            value={journey.id}
            options={journeys.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) =>
              setJourney(journeys.find(({ id }) => id === event.currentTarget.value)?.id ?? null)
            }
          />
          <UnnamedChoice value={target.unnamed} onChange={(unnamed) => setTarget({ ...target, unnamed })} />
        </div>
      ) : (
        <>
          {decisions.columns.includes("journey") ? null : (
            <TextField
              className="mt-4 max-w-md"
              label={t("journeyTitle")}
              hint={t("journeyTitleHint")}
              maxLength={200}
              value={decisions.title}
              onChange={(event) => decisions.setTitle(event.currentTarget.value)}
            />
          )}
          <ImportTarget target={target} leads={leads} services={services} onChange={setTarget} />
        </>
      )}
    </Card>
  );
}
