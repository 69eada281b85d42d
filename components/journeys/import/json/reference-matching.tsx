import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { ReferencesHere } from "@/lib/journeys/formats/json/match-references";
import type { ReferenceChoice } from "@/lib/journeys/formats/json/plan-json-import";
import type { DocumentPlan } from "./use-document-plan";

type Props = { source: DocumentPlan; here: ReferencesHere };

/** What the document names, and what of ours that is: found by its id, suggested by name, decided by a person. */
export function ReferenceMatching({ source, here }: Props) {
  const t = useTranslations("import.json");
  const certain = source.references.filter((one) => one.certain).length;
  const uncertain = source.references.filter((one) => !one.certain);
  return (
    <>
      {certain > 0 ? <p className="text-ink-2 pb-3">{t("certain", { count: certain })}</p> : null}
      {uncertain.length > 0 ? (
        <ul className="grid gap-3 pb-4 sm:grid-cols-2">
          {uncertain.map(({ key, kind, reference, count, foundId, choice }) => (
            <li key={key}>
              <Select
                label={t(`reference.${kind}`, { name: reference.name, count })}
                hint={foundId === null ? t("notFound") : t("foundByName")}
                value={choice.kind === "here" ? choice.id : choice.kind}
                options={[
                  ...here[kind].map(({ id, name }) => ({ value: id, label: name })),
                  ...(kind === "department" ? [{ value: "lead", label: t("isLead") }] : []),
                  { value: "none", label: kind === "department" ? t("isNobody") : t("isNothing") },
                ]}
                onChange={(event) => source.choose(key, choiceOf(event.currentTarget.value))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function choiceOf(value: string): ReferenceChoice {
  return value === "lead" || value === "none" ? { kind: value } : { kind: "here", id: value };
}
