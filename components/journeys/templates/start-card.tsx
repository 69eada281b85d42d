import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { CurveThumbnail } from "@/components/charts/curve-thumbnail";
import type { StartPicture } from "./start-picture";

type Props = { href: string; picture: StartPicture; aside?: ReactNode };

/** Something to begin with: its name leads on, its curve shows what kind of a story it is. */
export function StartCard({ href, picture, aside }: Props) {
  const t = useTranslations("templates");
  const { title, lead, curve, stageCount } = picture;
  return (
    <li className="relative flex min-w-0 flex-col gap-2 rounded-card border border-line bg-panel p-4 focus-within:border-accent hover:border-line-control">
      <div className="flex min-w-0 items-start gap-2">
        <h3 className="min-w-0 flex-1 font-semibold">
          <Link href={href} className="break-words after:absolute after:inset-0 after:rounded-card">
            {title}
          </Link>
        </h3>
        {aside ? <div className="relative z-1 -mt-1 -mr-1 flex items-center gap-1">{aside}</div> : null}
      </div>
      <CurveThumbnail
        curve={curve.map((value) => ({ value, assumed: true }))}
        label={t("curveOf", { title })}
        width={176}
        height={48}
      />
      <p className="line-clamp-3 flex-1 break-words text-ink-2">{lead}</p>
      <p className="text-xs text-ink-3">{t("counts", { stages: stageCount, touchpoints: curve.length })}</p>
    </li>
  );
}
