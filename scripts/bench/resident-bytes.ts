/** What a server of the bench takes of memory, in bytes. */
export async function residentBytes(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/bench/memory`);
  const { rss } = (await answer.json()) as { rss: number };
  return rss;
}
