import { useTranslations } from "next-intl";
import type { DepartmentBadge } from "@/lib/departments/model";
import { emotions } from "@/lib/journeys/model/emotions";
import { EmotionFace } from "../emotion-face";
import { OwnerBadge } from "../owner-badge";

type OutlinedTouchpoint = { title: string; departmentId: string | null; scoreAssumed?: number | null };

export type Outline = {
  title: string;
  /** What the journey says of itself. */
  lead: string;
  stages: readonly { name: string; touchpoints: readonly OutlinedTouchpoint[] }[];
};

type Props = {
  outline: Outline;
  departments: readonly DepartmentBadge[];
  /** Whose the touchpoints are that name no department. */
  unnamed: DepartmentBadge | null;
};

/** The journey that will be made, in short. */
export function ImportOutline({ outline, departments, unnamed }: Props) {
  const domain = useTranslations("domain");
  return (
    <>
      <h3 className="text-base font-semibold">{outline.title}</h3>
      {outline.lead ? <p className="text-ink-2 whitespace-pre-wrap">{outline.lead}</p> : null}
      {outline.stages.map((stage, index) => (
        <section key={index}>
          <h4 className="font-semibold">{stage.name}</h4>
          <ol className="border-line mt-1 border-l pl-4">
            {stage.touchpoints.map((touchpoint, place) => {
              const emotion =
                typeof touchpoint.scoreAssumed === "number"
                  ? (emotions[touchpoint.scoreAssumed + 2] ?? null)
                  : null;
              return (
                <li key={place} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
                  <span className="min-w-0 flex-1 basis-48 break-words">{touchpoint.title}</span>
                  <OwnerBadge
                    department={departments.find(({ id }) => id === touchpoint.departmentId) ?? unnamed}
                  />
                  {emotion ? (
                    <span className="inline-flex w-28 items-center gap-1">
                      <EmotionFace emotion={emotion} />
                      {domain(`emotion.${emotion}`)}
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </>
  );
}
