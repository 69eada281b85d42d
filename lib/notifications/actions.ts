"use server";

import { orgAction } from "@/lib/core/org-action";
import { markAllNotifications } from "./commands/mark-all-notifications";
import { markNotification } from "./commands/mark-notification";

export const markAllNotificationsAction = orgAction(markAllNotifications);
export const markNotificationAction = orgAction(markNotification);
