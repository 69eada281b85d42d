/** A tab in which somebody has the journey open, and where in it: as the stream of events tells it. */
export type Present = {
  tab: string;
  userId: string;
  place: { touchpointId: string | null; field: string | null } | null;
};

/** Somebody else who is here. */
export type PresentPerson = Present & { name: string };
