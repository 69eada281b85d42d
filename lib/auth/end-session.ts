import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { sessionIdSchema } from "@/lib/core/ids";
import type { PersonCommand } from "./person-action";
import { revokeSession } from "./revoke-session";

const input = z.strictObject({ sessionId: sessionIdSchema });

/** Ends one of one's own sessions; anybody else's does not exist. */
export const endSession: PersonCommand<typeof input, null> = {
  name: "session.end",
  input,
  async run(session, { sessionId }) {
    if (!(await revokeSession(session.userId, sessionId))) throw notFound();
    return null;
  },
};
