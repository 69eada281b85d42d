"use server";

import { orgAction } from "@/lib/core/org-action";
import { createSuggestion } from "./commands/create-suggestion";
import { decideSuggestion } from "./commands/decide-suggestion";
import { withdrawSuggestion } from "./commands/withdraw-suggestion";

export const createSuggestionAction = orgAction(createSuggestion);
export const decideSuggestionAction = orgAction(decideSuggestion);
export const withdrawSuggestionAction = orgAction(withdrawSuggestion);
