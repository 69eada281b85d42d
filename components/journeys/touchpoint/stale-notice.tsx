import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Stale } from "./use-touchpoint-saving";
import { useFieldText } from "./use-field-text";

type Props = { stale: Stale; onSettle(keep: "mine" | "theirs"): void };

/** Somebody else changed the same field: both values, and a choice; nothing is overwritten silently. */
export function StaleNotice({ stale, onSettle }: Props) {
  const t = useTranslations("map");
  const fieldText = useFieldText();
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t("stale.title", { field: t(`field.${stale.field}`) })}
      actions={
        <>
          <Button size="sm" variant="primary" onClick={() => onSettle("mine")}>
            {t("stale.keepMine")}
          </Button>
          <Button size="sm" onClick={() => onSettle("theirs")}>
            {t("stale.takeTheirs")}
          </Button>
        </>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-2">{t("stale.mine")}</dt>
        <dd className="break-words">{fieldText(stale.field, stale.mine)}</dd>
        <dt className="text-ink-2">{t("stale.theirs")}</dt>
        <dd className="break-words">{fieldText(stale.field, stale.theirs[stale.field])}</dd>
      </dl>
    </Notice>
  );
}
