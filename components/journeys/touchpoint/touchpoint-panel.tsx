"use client";

import { Diamond, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { CommentThread } from "@/components/comments/comment-thread";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import type { CommentView } from "@/lib/comments/presented-comment";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { KindIcon } from "../kind-icon";
import { OwnerBadge } from "../owner-badge";
import { GapNotice } from "./gap-notice";
import { ImprovementsSection } from "./improvements-section";
import { OpportunityNotice } from "./opportunity-notice";
import { ScoresSection } from "./scores-section";
import { StaleNotice } from "./stale-notice";
import { TouchpointFieldsForm } from "./touchpoint-fields-form";
import { TouchpointFacts } from "./touchpoint-facts";
import { TouchpointHistoryList } from "./touchpoint-history-list";
import { TouchpointMenu } from "./touchpoint-menu";
import { useTouchpointSaving } from "./use-touchpoint-saving";

export type TouchpointDetails = { comments: CommentView[]; history: TouchpointHistory };

type Props = {
  map: JourneyMap;
  touchpoint: MapTouchpoint;
  details: TouchpointDetails | null;
  onClose(): void;
};

/** Everything about one touchpoint beside the map; edited in place by its owner department. */
export function TouchpointPanel({ map, touchpoint, details, onClose }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const saving = useTouchpointSaving(touchpoint);
  const { abilities } = touchpoint;
  const copyLink = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => toast.success(t("linkCopied")));
  };
  return (
    <Panel
      title={touchpoint.title}
      onClose={onClose}
      header={
        <div className="flex flex-wrap items-center gap-1.5">
          <OwnerBadge department={touchpoint.department} />
          <Badge variant="outline" icon={<KindIcon kind={touchpoint.kind} />}>
            {domain(`kind.${touchpoint.kind}`)}
          </Badge>
          {touchpoint.momentOfTruth ? (
            <Badge variant="outline" icon={<Diamond className="size-3" />}>
              {t("momentOfTruth")}
            </Badge>
          ) : null}
          <span className="ml-auto flex items-center">
            <span role="status" className="text-ink-3 text-2xs px-1">
              {abilities.edit ? t(`save.${saving.state}`) : null}
            </span>
            <IconButton size="sm" label={t("copyLink")} icon={<Link2 />} onClick={copyLink} />
            <TouchpointMenu map={map} touchpoint={touchpoint} onGone={onClose} />
          </span>
        </div>
      }
    >
      <div className="flex flex-col gap-5">
        <GapNotice touchpoint={touchpoint} minimumResponses={map.minimumResponses} />
        <OpportunityNotice touchpoint={touchpoint} minimumResponses={map.minimumResponses} />
        {saving.stale ? <StaleNotice stale={saving.stale} onSettle={saving.settle} /> : null}
        <ScoresSection touchpoint={touchpoint} save={saving.save} problems={saving.problems} />
        <ImprovementsSection touchpoint={touchpoint} canDraft={map.journey.abilities.proposeImprovement} />
        {abilities.edit ? (
          <TouchpointFieldsForm touchpoint={touchpoint} saving={saving} />
        ) : (
          <TouchpointFacts touchpoint={touchpoint} />
        )}
        {details ? (
          <>
            <CommentThread
              subject={{ kind: "touchpoint", id: touchpoint.id }}
              comments={details.comments}
              canComment={map.journey.abilities.comment}
            />
            <TouchpointHistoryList history={details.history} />
          </>
        ) : null}
      </div>
    </Panel>
  );
}
