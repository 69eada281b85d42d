"use client";

import { useEffect, useState } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { shareLinkListSchema, type ShareLink } from "@/lib/share-links/model";

/** A journey's links: null until they are there, "failed" when they could not be had. */
export type LoadedLinks = readonly ShareLink[] | "failed" | null;

export function useShareLinks(journeyId: string): { links: LoadedLinks; reload(): Promise<void> } {
  const { slug } = useWorkspace();
  const [links, setLinks] = useState<LoadedLinks>(null);
  const address = `/${slug}/journeys/${journeyId}/share-links`;
  useEffect(() => {
    let wanted = true;
    void fetchLinks(address).then((found) => {
      if (wanted) setLinks(found);
    });
    return () => {
      wanted = false;
    };
  }, [address]);
  return {
    links,
    async reload() {
      const found = await fetchLinks(address);
      // What was seen before stays: it was true a moment ago.
      setLinks((before) => (found === "failed" && before ? before : found));
    },
  };
}

async function fetchLinks(address: string): Promise<readonly ShareLink[] | "failed"> {
  try {
    const response = await fetch(address);
    return shareLinkListSchema.parse(await response.json()).links;
  } catch {
    return "failed";
  }
}
