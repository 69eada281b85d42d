import { useEffect, useState } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";

type Names = Readonly<Record<string, string>>;

/** What people are called, asked once for each; empty until it is known. */
export function useNames(userIds: readonly string[]): Names {
  const { slug } = useWorkspace();
  const [names, setNames] = useState<Names>({});
  const unknown = [...new Set(userIds)].filter((id) => !Object.hasOwn(names, id)).slice(0, 100);
  const asked = unknown.sort().join(",");
  useEffect(() => {
    if (!asked) return;
    const away = new AbortController();
    const address = `/api/events/here?${new URLSearchParams({ org: slug, users: asked }).toString()}`;
    fetch(address, { signal: away.signal })
      .then(async (answer) => {
        if (!answer.ok) return;
        const { people } = (await answer.json()) as { people: { userId: string; name: string }[] };
        setNames((before) => ({
          ...before,
          ...Object.fromEntries(people.map(({ userId, name }) => [userId, name])),
        }));
      })
      .catch(() => {});
    return () => away.abort();
  }, [slug, asked]);
  return names;
}
