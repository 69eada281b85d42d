import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  title: string;
  /** Why the last attempt was refused. */
  refusal: string | null;
  pending: boolean;
  disabled?: boolean;
  onMake(): void;
};

/** The last step of an import, and the only one that writes. */
export function MakeJourney({ title, refusal, pending, disabled, onMake }: Props) {
  const t = useTranslations("import");
  return (
    <>
      {refusal ? (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      ) : null}
      <div>
        <Button variant="primary" size="lg" loading={pending} disabled={disabled} onClick={onMake}>
          {t("make", { title })}
        </Button>
      </div>
    </>
  );
}
