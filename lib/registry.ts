import type { Command } from "./core/define-command";
import type { Query } from "./core/define-query";
import { listAuditEntries } from "./audit/queries/list-audit-entries";
import { archiveImprovement } from "./backlog/commands/archive-improvement";
import { bulkChangeImprovements } from "./backlog/commands/bulk-change-improvements";
import { changeImprovementState } from "./backlog/commands/change-improvement-state";
import { closeImprovement } from "./backlog/commands/close-improvement";
import { createImprovement } from "./backlog/commands/create-improvement";
import { draftFromTouchpoint } from "./backlog/commands/draft-from-touchpoint";
import { restoreImprovement } from "./backlog/commands/restore-improvement";
import { setImprovementFocus } from "./backlog/commands/set-improvement-focus";
import { setImprovementTarget } from "./backlog/commands/set-improvement-target";
import { updateImprovement } from "./backlog/commands/update-improvement";
import { getImprovement } from "./backlog/queries/get-improvement";
import { listImprovements } from "./backlog/queries/list-improvements";
import { archiveComment } from "./comments/commands/archive-comment";
import { createComment } from "./comments/commands/create-comment";
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
import { getDashboard } from "./insights/queries/get-dashboard";
import { archiveJourney } from "./journeys/commands/archive-journey";
import { archiveStage } from "./journeys/commands/archive-stage";
import { archiveTouchpoint } from "./journeys/commands/archive-touchpoint";
import { createJourney } from "./journeys/commands/create-journey";
import { createStage } from "./journeys/commands/create-stage";
import { createTouchpoint } from "./journeys/commands/create-touchpoint";
import { duplicateTouchpoint } from "./journeys/commands/duplicate-touchpoint";
import { handOverTouchpoint } from "./journeys/commands/hand-over-touchpoint";
import { importJourney } from "./journeys/commands/import-journey";
import { markJourneyReviewed } from "./journeys/commands/mark-journey-reviewed";
import { moveStage } from "./journeys/commands/move-stage";
import { moveTouchpoint } from "./journeys/commands/move-touchpoint";
import { publishJourney } from "./journeys/commands/publish-journey";
import { restoreJourney } from "./journeys/commands/restore-journey";
import { restoreStage } from "./journeys/commands/restore-stage";
import { restoreTouchpoint } from "./journeys/commands/restore-touchpoint";
import { unpublishJourney } from "./journeys/commands/unpublish-journey";
import { updateJourney } from "./journeys/commands/update-journey";
import { updateStage } from "./journeys/commands/update-stage";
import { updateTouchpoint } from "./journeys/commands/update-touchpoint";
import { getJourneyMap } from "./journeys/queries/get-journey-map";
import { getTouchpointHistory } from "./journeys/queries/get-touchpoint-history";
import { listJourneyVersions } from "./journeys/queries/list-journey-versions";
import { listJourneys } from "./journeys/queries/list-journeys";
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
  draftFromTouchpoint,
  restoreImprovement,
  setImprovementFocus,
  setImprovementTarget,
  updateImprovement,
  archiveComment,
  createComment,
  restoreComment,
  updateComment,
  addDepartmentMember,
  archiveDepartment,
  changeDepartmentMemberRole,
  createDepartment,
  removeDepartmentMember,
  restoreDepartment,
  updateDepartment,
  archiveJourney,
  archiveStage,
  archiveTouchpoint,
  createJourney,
  createStage,
  createTouchpoint,
  duplicateTouchpoint,
  handOverTouchpoint,
  importJourney,
  markJourneyReviewed,
  moveStage,
  moveTouchpoint,
  publishJourney,
  restoreJourney,
  restoreStage,
  restoreTouchpoint,
  unpublishJourney,
  updateJourney,
  updateStage,
  updateTouchpoint,
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
]);

export const queries = byName<Query>([
  listAuditEntries,
  getImprovement,
  listImprovements,
  listComments,
  getDepartment,
  listDepartments,
  getDashboard,
  getJourneyMap,
  getTouchpointHistory,
  listJourneyVersions,
  listJourneys,
  getCounts,
  getSettings,
  listMembers,
  getPersona,
  listPersonas,
  getService,
  listServices,
]);

function byName<Door extends { name: string }>(doors: readonly Door[]): ReadonlyMap<string, Door> {
  const map = new Map(doors.map((door) => [door.name, door]));
  if (map.size !== doors.length) throw new Error("two doors have the same name");
  return map;
}
