import { showEntities } from "./mermaid-entities";
import type { MermaidTask } from "./mermaid-journey-model";

/**
 * A task from what stands before its first colon and after it: a score, then perhaps actors between commas. What
 * follows a third colon says nothing. A score left blank is 0, as in mermaid. Null when the score is no number.
 */
export function readTask(name: string, data: string): MermaidTask | null {
  const [scoreText = "", actorText] = data.split(":");
  const score = Number(scoreText);
  if (Number.isNaN(score)) return null;
  const actors =
    actorText === undefined ? [] : actorText.split(",").map((actor) => showEntities(actor.trim()));
  return { name: showEntities(name), score, actors };
}
