"use server";

import { orgAction } from "@/lib/core/org-action";
import { archiveImprovement } from "./commands/archive-improvement";
import { bulkChangeImprovements } from "./commands/bulk-change-improvements";
import { changeImprovementState } from "./commands/change-improvement-state";
import { closeImprovement } from "./commands/close-improvement";
import { createImprovement } from "./commands/create-improvement";
import { draftFromDifference } from "./commands/draft-from-difference";
import { draftFromTouchpoint } from "./commands/draft-from-touchpoint";
import { restoreImprovement } from "./commands/restore-improvement";
import { setImprovementFocus } from "./commands/set-improvement-focus";
import { setImprovementTarget } from "./commands/set-improvement-target";
import { updateImprovement } from "./commands/update-improvement";

export const archiveImprovementAction = orgAction(archiveImprovement);
export const bulkChangeImprovementsAction = orgAction(bulkChangeImprovements);
export const changeImprovementStateAction = orgAction(changeImprovementState);
export const closeImprovementAction = orgAction(closeImprovement);
export const createImprovementAction = orgAction(createImprovement);
export const draftFromDifferenceAction = orgAction(draftFromDifference);
export const draftFromTouchpointAction = orgAction(draftFromTouchpoint);
export const restoreImprovementAction = orgAction(restoreImprovement);
export const setImprovementFocusAction = orgAction(setImprovementFocus);
export const setImprovementTargetAction = orgAction(setImprovementTarget);
export const updateImprovementAction = orgAction(updateImprovement);
