"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { MermaidImport } from "./use-mermaid-import";

const largestFile = 1_000_000;

/** The text to import: chosen as a file or pasted. A text that cannot be read says where and why. */
export function MermaidSource({ source }: { source: MermaidImport }) {
  const t = useTranslations("import");
  const id = useId();
  const take = async (file: File | undefined) => {
    if (file && file.size <= largestFile) source.load(await file.text(), file.name);
  };
  return (
    <Card title={t("step.text")}>
      <div className="flex flex-col gap-3">
        <div>
          <label htmlFor={id} className="mb-1 block text-xs font-medium">
            {t("file")}
          </label>
          <input
            id={id}
            type="file"
            accept=".mmd,.mermaid,.txt,.md,text/plain"
            className="text-ui file:border-line-strong file:bg-panel file:rounded-control block w-full file:mr-3 file:border file:px-3 file:py-1.5"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </div>
        <TextArea
          label={t("paste")}
          hint={t("pasteHint")}
          rows={8}
          spellCheck={false}
          value={source.text}
          onChange={(event) => source.load(event.currentTarget.value)}
        />
        {source.error ? (
          <Notice tone="danger" role="alert" title={t("line", { line: source.error.line })}>
            {t(`reason.${source.error.reason}`)}
            {source.error.found ? ` ${t("found", { found: source.error.found })}` : null}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
