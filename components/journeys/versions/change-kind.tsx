import { ArrowLeftRight, Minus, PencilLine, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { JourneyChange } from "@/lib/journeys/rules/comparison/compare-snapshots";

export type ChangeKind = JourneyChange["kind"] | "left-out";

const looks = {
  added: { icon: Plus, tone: "success" },
  removed: { icon: Minus, tone: "danger" },
  "left-out": { icon: Minus, tone: "danger" },
  moved: { icon: ArrowLeftRight, tone: "accent" },
  changed: { icon: PencilLine, tone: "neutral" },
} as const;

/** Added, gone, moved or changed: a sign and a word, so that colour is not the only mark. */
export function ChangeKindBadge({ kind }: { kind: ChangeKind }) {
  const t = useTranslations("versions");
  const { icon: Icon, tone } = looks[kind];
  return (
    <Badge variant="outline" tone={tone} icon={<Icon aria-hidden className="size-3" />}>
      {t(`kind.${kind}`)}
    </Badge>
  );
}
