import { z } from "zod";

/** Where commands announce what they changed, and every instance listens. */
export const announcementChannel = "throughline_events";

/** What is announced: ids, never content. At most so many of each as fit into a notification. */
export const announcementSchema = z.object({
  organisationId: z.uuid(),
  journeyIds: z.array(z.uuid()),
  entityIds: z.array(z.uuid()),
});
export type Announcement = z.infer<typeof announcementSchema>;
