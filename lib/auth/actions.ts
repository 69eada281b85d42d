"use server";

import { endSession } from "./end-session";
import { personAction } from "./person-action";

export const endSessionAction = personAction(endSession);
