import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { useLive } from "./presence-provider";

const shown = 5;

/** Who else has the journey open, each once however many tabs they have. */
export function PresentPeople() {
  const t = useTranslations("map");
  const names = [...new Map(useLive().others.map(({ userId, name }) => [userId, name])).values()];
  return (
    <ul aria-label={t("present.label")} className="ml-auto flex items-center gap-1 empty:hidden print:hidden">
      {names.slice(0, shown).map((name) => (
        <li key={name} className="flex">
          <Avatar name={name} decorative={false} />
        </li>
      ))}
      {names.length > shown ? (
        <li className="text-ink-2 text-2xs" title={names.slice(shown).join(", ")}>
          {t("present.more", { count: names.length - shown })}
        </li>
      ) : null}
    </ul>
  );
}
