"use server";

import { orgAction } from "@/lib/core/org-action";
import { archivePersona } from "./commands/archive-persona";
import { createPersona } from "./commands/create-persona";
import { restorePersona } from "./commands/restore-persona";
import { updatePersona } from "./commands/update-persona";

export const createPersonaAction = orgAction(createPersona);
export const updatePersonaAction = orgAction(updatePersona);
export const archivePersonaAction = orgAction(archivePersona);
export const restorePersonaAction = orgAction(restorePersona);
