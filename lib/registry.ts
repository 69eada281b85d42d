import type { Command } from "./core/define-command";
import type { Query } from "./core/define-query";
import { listAuditEntries } from "./audit/queries/list-audit-entries";
import { archiveImprovement } from "./backlog/commands/archive-improvement";
import { bulkChangeImprovements } from "./backlog/commands/bulk-change-improvements";
import { changeImprovementState } from "./backlog/commands/change-improvement-state";
import { closeImprovement } from "./backlog/commands/close-improvement";
import { createImprovement } from "./backlog/commands/create-improvement";
import { draftFromDifference } from "./backlog/commands/draft-from-difference";
import { draftFromTouchpoint } from "./backlog/commands/draft-from-touchpoint";
import { restoreImprovement } from "./backlog/commands/restore-improvement";
import { setImprovementFocus } from "./backlog/commands/set-improvement-focus";
import { setImprovementTarget } from "./backlog/commands/set-improvement-target";
import { updateImprovement } from "./backlog/commands/update-improvement";
import { getImprovement } from "./backlog/queries/get-improvement";
import { listImprovements } from "./backlog/queries/list-improvements";
import { archiveComment } from "./comments/commands/archive-comment";
import { createComment } from "./comments/commands/create-comment";
import { resolveComment } from "./comments/commands/resolve-comment";
import { restoreComment } from "./comments/commands/restore-comment";
import { updateComment } from "./comments/commands/update-comment";
import { listComments } from "./comments/queries/list-comments";
import { addDepartmentMember } from "./departments/commands/add-department-member";
import { archiveDepartment } from "./departments/commands/archive-department";
import { changeDepartmentMemberRole } from "./departments/commands/change-department-member-role";
import { createDepartment } from "./departments/commands/create-department";
import { removeDepartmentMember } from "./departments/commands/remove-department-member";
import { restoreDepartment } from "./departments/commands/restore-department";
import { updateDepartment } from "./departments/commands/update-department";
import { getDepartment } from "./departments/queries/get-department";
import { listDepartments } from "./departments/queries/list-departments";
import { decideHandOver } from "./hand-overs/commands/decide-hand-over";
import { offerHandOver } from "./hand-overs/commands/offer-hand-over";
import { withdrawHandOver } from "./hand-overs/commands/withdraw-hand-over";
import { getDashboard } from "./insights/queries/get-dashboard";
import { getPortfolio } from "./insights/queries/get-portfolio";
import { archiveJourney } from "./journeys/commands/archive-journey";
import { archiveStage } from "./journeys/commands/archive-stage";
import { archiveTouchpoint } from "./journeys/commands/archive-touchpoint";
import { bulkEditTouchpoints } from "./journeys/commands/bulk-edit-touchpoints";
import { createJourney } from "./journeys/commands/create-journey";
import { createStage } from "./journeys/commands/create-stage";
import { createTouchpoint } from "./journeys/commands/create-touchpoint";
import { createTouchpoints } from "./journeys/commands/create-touchpoints";
import { duplicateTouchpoint } from "./journeys/commands/duplicate-touchpoint";
import { handOverTouchpoint } from "./journeys/commands/hand-over-touchpoint";
import { importJourney } from "./journeys/commands/import-journey";
import { importTouchpoints } from "./journeys/commands/import-touchpoints";
import { moveStage } from "./journeys/commands/move-stage";
import { moveTouchpoint } from "./journeys/commands/move-touchpoint";
import { moveTouchpoints } from "./journeys/commands/move-touchpoints";
import { nestJourney } from "./journeys/commands/nest-journey";
import { publishJourney } from "./journeys/commands/publish-journey";
import { restoreJourney } from "./journeys/commands/restore-journey";
import { restoreStage } from "./journeys/commands/restore-stage";
import { restoreTouchpoint } from "./journeys/commands/restore-touchpoint";
import { restoreTouchpointFromVersion } from "./journeys/commands/restore-touchpoint-from-version";
import { restoreVersion } from "./journeys/commands/restore-version";
import { reviewJourney } from "./journeys/commands/review-journey";
import { saveMapView } from "./journeys/commands/save-map-view";
import { startDesired } from "./journeys/commands/start-desired";
import { unpublishJourney } from "./journeys/commands/unpublish-journey";
import { updateJourney } from "./journeys/commands/update-journey";
import { updateStage } from "./journeys/commands/update-stage";
import { updateTouchpoint } from "./journeys/commands/update-touchpoint";
import { getComparison } from "./journeys/queries/get-comparison";
import { getDesiredDifference } from "./journeys/queries/get-desired-difference";
import { getJourneyMap } from "./journeys/queries/get-journey-map";
import { getJourneyState } from "./journeys/queries/get-journey-state";
import { getReview } from "./journeys/queries/get-review";
import { getTouchpointHistory } from "./journeys/queries/get-touchpoint-history";
import { getVersion } from "./journeys/queries/get-version";
import { listDueReviews } from "./journeys/queries/list-due-reviews";
import { listJourneyVersions } from "./journeys/queries/list-journey-versions";
import { listJourneys } from "./journeys/queries/list-journeys";
import { listNestable } from "./journeys/queries/list-nestable";
import { listTouchpoints } from "./journeys/queries/list-touchpoints";
import { markAllNotifications } from "./notifications/commands/mark-all-notifications";
import { markNotification } from "./notifications/commands/mark-notification";
import { listNotifications } from "./notifications/queries/list-notifications";
import { createOrganisation } from "./organisations/commands/create-organisation";
import { updateOrganisation } from "./organisations/commands/update-organisation";
import { getCounts } from "./organisations/queries/get-counts";
import { getSettings } from "./organisations/queries/get-settings";
import { acceptInvitation } from "./people/commands/accept-invitation";
import { changeMemberRole } from "./people/commands/change-member-role";
import { createInvitation } from "./people/commands/create-invitation";
import { removeMember } from "./people/commands/remove-member";
import { restoreMember } from "./people/commands/restore-member";
import { revokeInvitation } from "./people/commands/revoke-invitation";
import { listMentionable } from "./people/queries/list-mentionable";
import { listMemberNames } from "./people/queries/list-member-names";
import { listMembers } from "./people/queries/list-members";
import { archivePersona } from "./personas/commands/archive-persona";
import { createPersona } from "./personas/commands/create-persona";
import { restorePersona } from "./personas/commands/restore-persona";
import { updatePersona } from "./personas/commands/update-persona";
import { getPersona } from "./personas/queries/get-persona";
import { listPersonas } from "./personas/queries/list-personas";
import { archiveService } from "./services/commands/archive-service";
import { createService } from "./services/commands/create-service";
import { restoreService } from "./services/commands/restore-service";
import { updateService } from "./services/commands/update-service";
import { getService } from "./services/queries/get-service";
import { listServices } from "./services/queries/list-services";
import { countShareLinkView } from "./share-links/commands/count-share-link-view";
import { createShareLink } from "./share-links/commands/create-share-link";
import { revokeShareLink } from "./share-links/commands/revoke-share-link";
import { getSharedJourney } from "./share-links/queries/get-shared-journey";
import { listShareLinks } from "./share-links/queries/list-share-links";
import { createSuggestion } from "./suggestions/commands/create-suggestion";
import { decideSuggestion } from "./suggestions/commands/decide-suggestion";
import { withdrawSuggestion } from "./suggestions/commands/withdraw-suggestion";
import { listSuggestions } from "./suggestions/queries/list-suggestions";
import { archiveTemplate } from "./templates/commands/archive-template";
import { renameTemplate } from "./templates/commands/rename-template";
import { restoreTemplate } from "./templates/commands/restore-template";
import { saveTemplate } from "./templates/commands/save-template";
import { getTemplate } from "./templates/queries/get-template";
import { listTemplates } from "./templates/queries/list-templates";

/**
 * Every command and every query, by name. The permission sweep, the sweep with a stranger's ids and the
 * documentation are made from these lists, so that whatever is new is tested the moment that it exists.
 */
export const commands = byName<Command>([
  archiveImprovement,
  bulkChangeImprovements,
  changeImprovementState,
  closeImprovement,
  createImprovement,
  draftFromDifference,
  draftFromTouchpoint,
  restoreImprovement,
  setImprovementFocus,
  setImprovementTarget,
  updateImprovement,
  archiveComment,
  createComment,
  resolveComment,
  restoreComment,
  updateComment,
  addDepartmentMember,
  archiveDepartment,
  changeDepartmentMemberRole,
  createDepartment,
  removeDepartmentMember,
  restoreDepartment,
  updateDepartment,
  decideHandOver,
  offerHandOver,
  withdrawHandOver,
  archiveJourney,
  archiveStage,
  archiveTouchpoint,
  bulkEditTouchpoints,
  createJourney,
  createStage,
  createTouchpoint,
  createTouchpoints,
  duplicateTouchpoint,
  handOverTouchpoint,
  importJourney,
  importTouchpoints,
  moveStage,
  moveTouchpoint,
  moveTouchpoints,
  nestJourney,
  publishJourney,
  restoreJourney,
  restoreStage,
  restoreTouchpoint,
  restoreTouchpointFromVersion,
  restoreVersion,
  reviewJourney,
  saveMapView,
  startDesired,
  unpublishJourney,
  updateJourney,
  updateStage,
  updateTouchpoint,
  markAllNotifications,
  markNotification,
  createOrganisation,
  updateOrganisation,
  acceptInvitation,
  changeMemberRole,
  createInvitation,
  removeMember,
  restoreMember,
  revokeInvitation,
  archivePersona,
  createPersona,
  restorePersona,
  updatePersona,
  archiveService,
  createService,
  restoreService,
  updateService,
  countShareLinkView,
  createShareLink,
  revokeShareLink,
  createSuggestion,
  decideSuggestion,
  withdrawSuggestion,
  archiveTemplate,
  renameTemplate,
  restoreTemplate,
  saveTemplate,
]);

export const queries = byName<Query>([
  listAuditEntries,
  getImprovement,
  listImprovements,
  listComments,
  getDepartment,
  listDepartments,
  getDashboard,
  getPortfolio,
  getComparison,
  getDesiredDifference,
  getJourneyMap,
  getJourneyState,
  getReview,
  getTouchpointHistory,
  getVersion,
  listDueReviews,
  listJourneyVersions,
  listJourneys,
  listNestable,
  listTouchpoints,
  listNotifications,
  getCounts,
  getSettings,
  listMentionable,
  listMemberNames,
  listMembers,
  getPersona,
  listPersonas,
  getService,
  listServices,
  getSharedJourney,
  listShareLinks,
  listSuggestions,
  getTemplate,
  listTemplates,
]);

function byName<Door extends { name: string }>(doors: readonly Door[]): ReadonlyMap<string, Door> {
  const map = new Map(doors.map((door) => [door.name, door]));
  if (map.size !== doors.length) throw new Error("two doors have the same name");
  return map;
}
