import { CornerRightDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

/** The way down to the journey that a touchpoint stands for; says so when that one does not count. */
export function NestedLink({ touchpoint }: { touchpoint: MapTouchpoint }) {
  const t = useTranslations("nesting");
  const { slug } = useWorkspace();
  const { childJourney } = touchpoint;
  if (!childJourney) return null;
  return (
    <Link
      href={`/${slug}/journeys/${childJourney.id}`}
      prefetch={false}
      className="text-2xs inline-flex min-h-6 items-center gap-1 underline"
    >
      <CornerRightDown aria-hidden className="size-3 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {t(`standsFor.${childJourney.state}`, { title: childJourney.title })}
      </span>
    </Link>
  );
}
