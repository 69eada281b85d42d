import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { useLive } from "./presence-provider";

/** Who else is at a touchpoint, or at one of several, and whether they are writing there. */
export function PresentMark({ touchpointIds }: { touchpointIds: readonly string[] }) {
  const t = useTranslations("map");
  const people = useLive().others.filter(
    ({ place }) => place?.touchpointId && touchpointIds.includes(place.touchpointId),
  );
  if (people.length === 0) return null;
  const writes = people.some(({ place }) => place?.field);
  const names = [...new Set(people.map(({ name }) => name))].join(", ");
  return (
    <span className="relative block">
      <span
        role="img"
        aria-label={writes ? t("present.writing", { names }) : t("present.at", { names })}
        title={writes ? t("present.writing", { names }) : t("present.at", { names })}
        className="pointer-events-none absolute -top-2 -right-2 z-[6] flex rounded-full print:hidden"
      >
        <span className={writes ? "outline-accent rounded-full outline-2" : "rounded-full"}>
          <Avatar name={people[0]?.name ?? ""} />
        </span>
        {people.length > 1 ? (
          <span className="bg-panel border-line-strong text-ink-2 text-2xs -ml-1 self-center rounded-full border px-1">
            +{people.length - 1}
          </span>
        ) : null}
      </span>
    </span>
  );
}
