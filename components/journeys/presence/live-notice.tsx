import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";

/** Says so when what others change does not arrive. */
export function LiveNotice({ away }: { away: boolean }) {
  const t = useTranslations("map");
  return (
    <p
      role="status"
      className="bg-warn-soft text-ink flex items-center gap-2 px-4 py-1.5 text-xs empty:hidden print:hidden"
    >
      {away ? (
        <>
          <WifiOff aria-hidden className="size-3.5 shrink-0" />
          {t("notLive")}
        </>
      ) : null}
    </p>
  );
}
