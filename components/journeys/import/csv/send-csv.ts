import type { Refusal } from "@/lib/core/result";
import type { CsvProgress } from "@/lib/journeys/formats/csv/csv-progress";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";

/** How an import goes on: what the server tells, how much has been sent, or that nothing more was heard. */
export type CsvStep = CsvProgress | { step: "sending"; share: number } | { step: "lost" };

const refusals: Readonly<Record<number, Refusal["kind"]>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "not-found",
};

/**
 * Sends a file and tells each step. The settings go before the file, on a line of their own. An XMLHttpRequest,
 * because fetch does not say how much has been sent. Answers a function that cancels.
 */
export function sendCsv(
  url: string,
  settings: CsvSettings,
  file: File,
  tell: (step: CsvStep) => void,
): () => void {
  const request = new XMLHttpRequest();
  let read = 0;
  let ended = false;
  const take = () => {
    for (;;) {
      const end = request.responseText.indexOf("\n", read);
      if (end < 0) return;
      const step = JSON.parse(request.responseText.slice(read, end)) as CsvProgress;
      read = end + 1;
      ended ||= ["done", "problems", "unreadable", "refused"].includes(step.step);
      tell(step);
    }
  };
  request.upload.onprogress = ({ loaded, total }) =>
    tell({ step: "sending", share: total === 0 ? 1 : loaded / total });
  request.onprogress = () => {
    if (request.status === 200) take();
  };
  request.onload = () => {
    if (request.status === 200) take();
    else if (request.status === 413)
      return tell({ step: "unreadable", failure: { reason: "too-large", line: null } });
    else return tell({ step: "refused", error: refusalOf(request.status) });
    if (!ended) tell({ step: "lost" });
  };
  request.onerror = () => tell({ step: "lost" });
  request.open("POST", url);
  request.setRequestHeader("content-type", "text/csv; charset=utf-8");
  request.send(new Blob([`${JSON.stringify(settings)}\n`, file]));
  return () => request.abort();
}

function refusalOf(status: number): Refusal {
  const kind = refusals[status];
  return kind === "unauthenticated" || kind === "forbidden" || kind === "not-found"
    ? { kind }
    : { kind: "unavailable" };
}
