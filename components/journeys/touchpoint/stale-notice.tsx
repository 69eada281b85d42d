import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Settlement, Stale } from "../saving/saver";
import { isTextField, textFields } from "./text-fields";
import { useFieldText } from "./use-field-text";

// Comes, with what compares texts, to those who want both.
const MergeEditor = dynamic(() => import("./merge-editor").then((file) => file.MergeEditor));

type Props = { stale: Stale; onSettle(settlement: Settlement): void };

/** Somebody else changed the same field: both values, and a choice; nothing is overwritten silently. */
export function StaleNotice({ stale, onSettle }: Props) {
  const t = useTranslations("map");
  const fieldText = useFieldText();
  const [merging, merge] = useState(false);
  const { field, seen, mine } = stale;
  const theirs = stale.theirs[field];
  const texts =
    isTextField(field) && typeof mine === "string" && typeof theirs === "string"
      ? { base: typeof seen === "string" ? seen : "", mine, theirs, longest: textFields[field] }
      : null;
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t("stale.title", { field: t(`field.${field}`) })}
      actions={
        merging ? null : (
          <>
            <Button size="sm" variant="primary" onClick={() => onSettle("mine")}>
              {t("stale.keepMine")}
            </Button>
            <Button size="sm" onClick={() => onSettle("theirs")}>
              {t("stale.takeTheirs")}
            </Button>
            {texts ? (
              <Button size="sm" onClick={() => merge(true)}>
                {t("stale.merge")}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-2">{t("stale.mine")}</dt>
        <dd className="break-words">{fieldText(field, mine)}</dd>
        <dt className="text-ink-2">{t("stale.theirs")}</dt>
        <dd className="break-words">{fieldText(field, theirs)}</dd>
      </dl>
      {merging && texts ? (
        <MergeEditor
          {...texts}
          label={t(`field.${field}`)}
          onSave={(merged) => onSettle({ merged })}
          onCancel={() => merge(false)}
        />
      ) : null}
    </Notice>
  );
}
