import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReviewTask } from "@/lib/journeys/presented-review";

type Props = { journeyHref: string; touchpoints: ReviewTask["touchpoints"] };

/** The touchpoints in which to look, each with its way onto the map. */
export function TaskTouchpoints({ journeyHref, touchpoints }: Props) {
  const t = useTranslations("reviews");
  if (touchpoints.length === 0) return null;
  return (
    <ul aria-label={t("where")} className="text-ink-2 flex flex-wrap gap-x-3">
      {touchpoints.map(({ id, title }) => (
        <li key={id}>
          <Link
            href={`${journeyHref}?touchpoint=${id}`}
            prefetch={false}
            className="inline-block min-h-6 underline wrap-anywhere"
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
