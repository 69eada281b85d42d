import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { ActorMatch } from "@/lib/journeys/formats/match-actors";

type Props = {
  actors: readonly { actor: string; count: number; match: ActorMatch }[];
  departments: readonly DepartmentBadge[];
  onChange(actor: string, match: ActorMatch): void;
};

/** Who each actor of the diagram is to us: suggested by name, decided by a person. */
export function ActorMatching({ actors, departments, onChange }: Props) {
  const t = useTranslations("import");
  if (actors.length === 0) return <p className="text-ink-2">{t("noActors")}</p>;
  const valueOf = (match: ActorMatch) => (match.kind === "department" ? match.departmentId : match.kind);
  const choose = (actor: string, value: string) => {
    const department = departments.find(({ id }) => id === value);
    if (department) onChange(actor, { kind: "department", departmentId: department.id });
    else onChange(actor, { kind: value === "customer" ? "customer" : "none" });
  };
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {actors.map(({ actor, count, match }) => (
        <li key={actor}>
          <Select
            label={t("actor", { actor, count })}
            value={valueOf(match)}
            options={[
              { value: "customer", label: t("isCustomer") },
              ...departments.map(({ id, name }) => ({ value: id, label: name })),
              { value: "none", label: t("isNobody") },
            ]}
            onChange={(event) => choose(actor, event.currentTarget.value)}
          />
        </li>
      ))}
    </ul>
  );
}
