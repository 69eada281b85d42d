"use server";

import { orgAction } from "@/lib/core/org-action";
import { updateOrganisation } from "./commands/update-organisation";

export const updateOrganisationAction = orgAction(updateOrganisation);
