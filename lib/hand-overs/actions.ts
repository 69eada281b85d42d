"use server";

import { orgAction } from "@/lib/core/org-action";
import { decideHandOver } from "./commands/decide-hand-over";
import { offerHandOver } from "./commands/offer-hand-over";
import { withdrawHandOver } from "./commands/withdraw-hand-over";

export const decideHandOverAction = orgAction(decideHandOver);
export const offerHandOverAction = orgAction(offerHandOver);
export const withdrawHandOverAction = orgAction(withdrawHandOver);
