import { CommentThread } from "@/components/comments/comment-thread";
import { useWorkspace } from "@/components/shell/workspace-context";
import type { CommentView } from "@/lib/comments/presented-comment";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { NestedLink } from "../nesting/nested-link";
import type { useTouchpointSaving } from "../saving/use-touchpoint-saving";
import { SuggestionsSection } from "../suggestions/suggestions-section";
import { DiffersNotice } from "./differs-notice";
import { GapNotice } from "./gap-notice";
import { ImprovementsSection } from "./improvements-section";
import { OfferNotice } from "./offer-notice";
import { OpportunityNotice } from "./opportunity-notice";
import { ScoresSection } from "./scores-section";
import { StaleNotice } from "./stale-notice";
import { TouchpointFacts } from "./touchpoint-facts";
import { TouchpointFieldsForm } from "./touchpoint-fields-form";
import { TouchpointHistoryList } from "./touchpoint-history-list";

export type TouchpointDetails = {
  comments: CommentView[];
  history: TouchpointHistory;
  suggestions: SuggestionView[];
};

type Props = {
  map: JourneyMap;
  touchpoint: MapTouchpoint;
  /** What follows from the server when it was chosen just now. */
  details: TouchpointDetails | null;
  saving: ReturnType<typeof useTouchpointSaving>;
  suggesting: boolean;
  onSuggest(suggesting: boolean): void;
};

/** What a touchpoint's panel says under its title. */
export function TouchpointBody({ map, touchpoint, details, saving, suggesting, onSuggest }: Props) {
  const { slug } = useWorkspace();
  return (
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
        onSuggest={onSuggest}
      />
      {touchpoint.abilities.edit ? (
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
  );
}
