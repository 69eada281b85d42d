"use server";

import { orgAction } from "@/lib/core/org-action";
import { createShareLink } from "./commands/create-share-link";
import { revokeShareLink } from "./commands/revoke-share-link";

export const createShareLinkAction = orgAction(createShareLink);
export const revokeShareLinkAction = orgAction(revokeShareLink);
