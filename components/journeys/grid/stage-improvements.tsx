import { Hammer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import type { MapStage } from "@/lib/journeys/presented-map";

/** The improvements that take up a stage, each one click away. */
export function StageImprovements({ stage }: { stage: MapStage }) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  return stage.openImprovements.map(({ id, title, state }) => {
    const said = t("stageImprovement", { title, state: domain(`improvementState.${state}`) });
    return (
      <Link
        key={id}
        href={`/${slug}/backlog/${id}`}
        prefetch={false}
        aria-label={said}
        title={said}
        className="text-accent hover:bg-sunk inline-flex size-6 shrink-0 items-center justify-center rounded print:hidden"
      >
        <Hammer aria-hidden className="size-3.5" />
      </Link>
    );
  });
}
