"use server";

import { orgAction } from "@/lib/core/org-action";
import { archiveComment } from "./commands/archive-comment";
import { createComment } from "./commands/create-comment";
import { resolveComment } from "./commands/resolve-comment";
import { restoreComment } from "./commands/restore-comment";
import { updateComment } from "./commands/update-comment";

export const archiveCommentAction = orgAction(archiveComment);
export const createCommentAction = orgAction(createComment);
export const resolveCommentAction = orgAction(resolveComment);
export const restoreCommentAction = orgAction(restoreComment);
export const updateCommentAction = orgAction(updateComment);
