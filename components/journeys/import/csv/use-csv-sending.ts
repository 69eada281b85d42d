import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";
import { sendCsv, type CsvStep } from "./send-csv";

/**
 * How an import stands: what was told last, or that one cancelled it. `unsure` when it was lost after the whole file
 * had been sent: a server that does not notice goes on to its end.
 */
export type CsvStanding = CsvStep | { step: "cancelled" } | { step: "unsure" };

const underWay = new Set(["sending", "checking", "writing", "finishing"]);

/** Sends a file and keeps its standing. Leaving meanwhile is asked about, and cancels. */
export function useCsvSending(url: string) {
  const t = useTranslations("csv");
  const router = useRouter();
  const [standing, setStanding] = useState<CsvStanding | null>(null);
  const cancel = useRef<(() => void) | null>(null);
  const running = standing !== null && underWay.has(standing.step);

  useEffect(() => () => cancel.current?.(), []);
  useEffect(() => {
    if (!running) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!link || window.confirm(t("leave"))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", ask, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", ask, true);
    };
  }, [running, t]);

  return {
    standing,
    running,
    send(settings: CsvSettings, file: File) {
      setStanding({ step: "sending", share: 0 });
      cancel.current = sendCsv(url, settings, file, (step) => {
        setStanding((before) => (step.step === "lost" && !partlySent(before) ? { step: "unsure" } : step));
        // The navigation counts what there is.
        if (step.step === "done") router.refresh();
      });
    },
    cancel() {
      cancel.current?.();
      setStanding({ step: "cancelled" });
    },
    forget: () => setStanding(null),
  };
}

const partlySent = (standing: CsvStanding | null) => standing?.step === "sending" && standing.share < 1;
