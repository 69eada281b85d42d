import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { ImportSource } from "./import-source";
import type { MermaidImport } from "./use-mermaid-import";

/** The diagram to import. A text that cannot be read says where and why. */
export function MermaidSource({ source }: { source: MermaidImport }) {
  const t = useTranslations("import");
  return (
    <ImportSource
      label={{ file: t("file"), hint: t("pasteHint") }}
      accept=".mmd,.mermaid,.txt,.md,text/plain"
      largest={1_000_000}
      text={source.text}
      onLoad={source.load}
    >
      {source.error ? (
        <Notice tone="danger" role="alert" title={t("line", { line: source.error.line })}>
          {t(`reason.${source.error.reason}`)}
          {source.error.found ? ` ${t("found", { found: source.error.found })}` : null}
        </Notice>
      ) : null}
    </ImportSource>
  );
}
