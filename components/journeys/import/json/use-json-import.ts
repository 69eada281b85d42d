import { useMemo, useState } from "react";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { ReferencesHere } from "@/lib/journeys/formats/json/match-references";
import { readJourneyDocument } from "@/lib/journeys/formats/json/read-journey-document";
import { useDocumentPlan } from "./use-document-plan";

/** The text, what it says, and what one decided about whom it names. */
export function useJsonImport(leads: readonly DepartmentBadge[], here: ReferencesHere) {
  const [text, setText] = useState("");
  const read = useMemo(() => (text.trim() === "" ? null : readJourneyDocument(text)), [text]);
  const planned = useDocumentPlan(read?.ok ? read.document : null, leads, here);
  return {
    ...planned,
    text,
    refused: read && !read.ok ? read : null,
    load(next: string) {
      setText(next);
      planned.forget();
    },
  };
}
