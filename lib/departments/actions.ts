"use server";

import { orgAction } from "@/lib/core/org-action";
import { addDepartmentMember } from "./commands/add-department-member";
import { archiveDepartment } from "./commands/archive-department";
import { changeDepartmentMemberRole } from "./commands/change-department-member-role";
import { createDepartment } from "./commands/create-department";
import { removeDepartmentMember } from "./commands/remove-department-member";
import { restoreDepartment } from "./commands/restore-department";
import { updateDepartment } from "./commands/update-department";

export const createDepartmentAction = orgAction(createDepartment);
export const updateDepartmentAction = orgAction(updateDepartment);
export const archiveDepartmentAction = orgAction(archiveDepartment);
export const restoreDepartmentAction = orgAction(restoreDepartment);
export const addDepartmentMemberAction = orgAction(addDepartmentMember);
export const changeDepartmentMemberRoleAction = orgAction(changeDepartmentMemberRole);
export const removeDepartmentMemberAction = orgAction(removeDepartmentMember);
