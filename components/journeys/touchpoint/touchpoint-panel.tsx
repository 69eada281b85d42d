"use client";

import { Diamond, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { CommentThread } from "@/components/comments/comment-thread";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { useArrival } from "@/components/ui/use-arrival";
import type { CommentView } from "@/lib/comments/presented-comment";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { NestedLink } from "../nesting/nested-link";
import { KindIcon } from "../kind-icon";
import { OwnerBadge } from "../owner-badge";
import { SuggestionsSection } from "../suggestions/suggestions-section";
import { DiffersNotice } from "./differs-notice";
import { GapNotice } from "./gap-notice";
import { ImprovementsSection } from "./improvements-section";
import { OfferNotice } from "./offer-notice";
import { OpportunityNotice } from "./opportunity-notice";
import { ScoresSection } from "./scores-section";
import { StaleNotice } from "./stale-notice";
import { TouchpointFieldsForm } from "./touchpoint-fields-form";
import { TouchpointFacts } from "./touchpoint-facts";
import { TouchpointHistoryList } from "./touchpoint-history-list";
import { TouchpointMenu } from "./touchpoint-menu";
import { useTouchpointSaving } from "../saving/use-touchpoint-saving";

export type TouchpointDetails = {
  comments: CommentView[];
  history: TouchpointHistory;
  suggestions: SuggestionView[];
};

type Props = {
  map: JourneyMap;
  touchpoint: MapTouchpoint;
  details: TouchpointDetails | null;
  /** The field that is to have the focus. */
  focusOn: { field: string } | null;
  onClose(): void;
};

/** Everything about one touchpoint beside the map; edited in place by its owner department. */
export function TouchpointPanel({ map, touchpoint, details, focusOn, onClose }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  const saving = useTouchpointSaving(touchpoint);
  useArrival(details !== null);
  const [suggesting, suggest] = useState(false);
  const { abilities } = touchpoint;
  useEffect(() => {
    if (focusOn) document.getElementById(`touchpoint-${focusOn.field}`)?.focus();
  }, [focusOn]);
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
            <TouchpointMenu
              map={map}
              touchpoint={touchpoint}
              onGone={onClose}
              onSuggest={() => suggest(true)}
            />
          </span>
        </div>
      }
    >
      <div className="flex flex-col gap-5" data-touchpoint={touchpoint.id}>
        <NestedLink touchpoint={touchpoint} />
        <DiffersNotice touchpoint={touchpoint} />
        <GapNotice touchpoint={touchpoint} minimumResponses={map.minimumResponses} />
        <OpportunityNotice touchpoint={touchpoint} minimumResponses={map.minimumResponses} />
        {saving.stale ? <StaleNotice stale={saving.stale} onSettle={saving.settle} /> : null}
        {touchpoint.offer ? <OfferNotice offer={touchpoint.offer} /> : null}
        <ScoresSection touchpoint={touchpoint} save={saving.save} problems={saving.problems} />
        <ImprovementsSection
          touchpoint={touchpoint}
          // What a desired journey asks for is drafted from where it differs.
          canDraft={map.journey.abilities.proposeImprovement && !map.journey.isDesired}
        />
        <SuggestionsSection
          touchpoint={touchpoint}
          suggestions={details?.suggestions ?? []}
          suggesting={suggesting}
          onSuggest={suggest}
        />
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
            <TouchpointHistoryList
              history={details.history}
              href={`/${slug}/journeys/${map.journey.id}/history/${touchpoint.id}`}
            />
          </>
        ) : null}
      </div>
    </Panel>
  );
}
