"use server";

import { orgAction } from "@/lib/core/org-action";
import { changeMemberRole } from "./commands/change-member-role";
import { createInvitation } from "./commands/create-invitation";
import { removeMember } from "./commands/remove-member";
import { restoreMember } from "./commands/restore-member";
import { revokeInvitation } from "./commands/revoke-invitation";

export const createInvitationAction = orgAction(createInvitation);
export const revokeInvitationAction = orgAction(revokeInvitation);
export const changeMemberRoleAction = orgAction(changeMemberRole);
export const removeMemberAction = orgAction(removeMember);
export const restoreMemberAction = orgAction(restoreMember);
