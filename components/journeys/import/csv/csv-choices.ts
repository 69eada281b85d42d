import type { DepartmentId, JourneyId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { CsvWords } from "@/lib/journeys/formats/csv/csv-words";

/** What an import can choose from, and the words that it matches by. */
export type CsvChoices = {
  words: CsvWords;
  departments: readonly DepartmentBadge[];
  /** In whose lead one may make journeys. */
  leads: readonly DepartmentBadge[];
  /** Journeys that one may add to. */
  journeys: readonly { id: JourneyId; title: string; leadDepartmentId: DepartmentId }[];
  services: { value: string; label: string }[];
};
