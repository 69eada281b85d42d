import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useSideName } from "./use-side-name";

type Props = { action: string; newest: number; from?: number | null; to?: number | null };

/** Chooses the two to compare: a plain form, its answer an address. */
export function CompareForm({ action, newest, from = 1, to = null }: Props) {
  const t = useTranslations("versions");
  const sideName = useSideName();
  const versions = Array.from({ length: newest }, (_, index) => newest - index);
  const options = [null, ...versions].map((number) => ({
    value: number === null ? "now" : String(number),
    label: sideName(number),
  }));
  return (
    <form action={action} aria-label={t("choose")} className="flex flex-wrap items-end gap-3">
      <Select name="from" label={t("from")} options={options} defaultValue={String(from ?? "now")} />
      <Select name="to" label={t("to")} options={options} defaultValue={String(to ?? "now")} />
      <Button type="submit" icon={<GitCompareArrows />}>
        {t("compare")}
      </Button>
    </form>
  );
}
