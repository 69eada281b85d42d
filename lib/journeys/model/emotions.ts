/** The emotion scale, worst first; its value is the index minus two: −2 … +2. Apart from the schemas, for screens. */
export const emotions = ["angry", "frustrated", "neutral", "satisfied", "delighted"] as const;
export type Emotion = (typeof emotions)[number];
