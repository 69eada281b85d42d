"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Card } from "@/components/ui/card";
import type { ImprovementPage } from "@/lib/backlog/presented-improvement";
import { LinkTouchpointsDialog } from "./link-touchpoints-dialog";

type Props = Pick<ImprovementPage, "improvement" | "linkable">;

/** The touchpoints that get better with it, each with its way to the map. */
export function TouchpointsCard({ improvement, linkable }: Props) {
  const t = useTranslations("backlog");
  const { slug } = useWorkspace();
  const { touchpoints, abilities } = improvement;
  return (
    <Card
      title={t("touchpoints.title")}
      actions={
        abilities.edit ? <LinkTouchpointsDialog improvement={improvement} linkable={linkable} /> : null
      }
    >
      {touchpoints.length === 0 ? (
        <p className="text-ink-3">{t("touchpoints.none")}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {touchpoints.map(({ id, title, journeyId, journeyTitle }) => (
            <li key={id} className="flex min-w-0 flex-col">
              <Link
                href={`/${slug}/journeys/${journeyId}?touchpoint=${id}`}
                className="inline-flex min-h-6 items-center font-medium hover:underline"
              >
                {title}
              </Link>
              <span className="text-ink-3 text-xs">{journeyTitle}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
