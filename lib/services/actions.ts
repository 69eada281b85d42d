"use server";

import { orgAction } from "@/lib/core/org-action";
import { archiveService } from "./commands/archive-service";
import { createService } from "./commands/create-service";
import { restoreService } from "./commands/restore-service";
import { updateService } from "./commands/update-service";

export const createServiceAction = orgAction(createService);
export const updateServiceAction = orgAction(updateService);
export const archiveServiceAction = orgAction(archiveService);
export const restoreServiceAction = orgAction(restoreService);
