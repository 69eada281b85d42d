/** What a thing to begin with looks like among others. */
export type StartPicture = {
  title: string;
  lead: string;
  /** The assumed score of each touchpoint in order. */
  curve: readonly (number | null)[];
  stageCount: number;
};
