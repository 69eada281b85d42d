import { actorFor } from "@/lib/auth/actor-for";
import { findSessions } from "@/lib/auth/find-sessions";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getJourneyState } from "@/lib/journeys/queries/get-journey-state";

/** Who listens: the session, the organisation and the journey that were asked for. */
export type Listener = { token: string; org: string; journeyId: JourneyId; requestId?: string | undefined };

/** Which of them may still be told of their journey: asked once for each person, however many tabs they have. */
export async function mayStay(listeners: readonly Listener[]): Promise<boolean[]> {
  const sessions = await findSessions(listeners.map(({ token }) => token));
  const asked = new Map<string, Promise<boolean>>();
  return Promise.all(
    listeners.map(async ({ org, journeyId, requestId }, place) => {
      const session = sessions[place];
      const actor = session ? actorFor({ ...session, requestId }, org) : null;
      if (!actor) return false;
      const person = `${actor.membershipId} ${journeyId}`;
      const known = asked.get(person) ?? read(getJourneyState, actor, { journeyId }).then(({ ok }) => ok);
      asked.set(person, known);
      return known;
    }),
  );
}
