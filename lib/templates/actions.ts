"use server";

import { orgAction } from "@/lib/core/org-action";
import { archiveTemplate } from "./commands/archive-template";
import { renameTemplate } from "./commands/rename-template";
import { restoreTemplate } from "./commands/restore-template";
import { saveTemplate } from "./commands/save-template";

export const saveTemplateAction = orgAction(saveTemplate);
export const renameTemplateAction = orgAction(renameTemplate);
export const archiveTemplateAction = orgAction(archiveTemplate);
export const restoreTemplateAction = orgAction(restoreTemplate);
