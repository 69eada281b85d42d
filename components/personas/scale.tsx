import { clsx } from "clsx";
import { useTranslations } from "next-intl";

type Props = { measure: "digitalConfidence" | "selfReliance"; value: number; ends?: boolean };

/** A rating of 1–5 as dots, with its number in words for whoever does not see them. */
export function Scale({ measure, value, ends = false }: Props) {
  const t = useTranslations("personas");
  return (
    <span className="flex flex-col gap-1">
      <span
        role="img"
        aria-label={`${t(`field.${measure}`)}: ${t("scale.of", { value })}`}
        className="flex items-center gap-1"
      >
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className={clsx("size-2 rounded-full", step <= value ? "bg-ink-2" : "border-line-strong border")}
          />
        ))}
      </span>
      {ends ? (
        <span className="text-ink-3 flex max-w-64 justify-between gap-4 text-xs">
          <span>{t(`scale.${measure}.low`)}</span>
          <span className="text-right">{t(`scale.${measure}.high`)}</span>
        </span>
      ) : null}
    </span>
  );
}
