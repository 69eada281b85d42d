import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ChosenLanes } from "./use-lane-choice";

/** Says that the choice of lanes holds in this tab only, for as long as it could not be saved. */
export function LanesUnsaved({ failed, sendAgain }: Pick<ChosenLanes, "failed" | "sendAgain">) {
  const t = useTranslations("map");
  return (
    <span role="status" className="inline-flex flex-wrap items-center gap-1.5 empty:hidden">
      {failed ? (
        <>
          <CircleAlert aria-hidden className="text-danger size-3.5 shrink-0" />
          <span className="text-danger text-xs">{t("lanes.unsaved")}</span>
          <Button size="sm" onClick={sendAgain}>
            {t("lanes.sendAgain")}
          </Button>
        </>
      ) : null}
    </span>
  );
}
