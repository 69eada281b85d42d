"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";

type Props = {
  label: { file: string; hint: string };
  /** What the file's chooser offers. */
  accept: string;
  /** Bytes. */
  largest: number;
  text: string;
  onLoad(text: string, fileName?: string): void;
  /** What is wrong with the text. */
  children?: ReactNode;
};

/** The text to import: chosen as a file or pasted. A file that is too large is not read. */
export function ImportSource({ label, accept, largest, text, onLoad, children }: Props) {
  const t = useTranslations("import");
  const id = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > largest);
    onLoad(file.size > largest ? "" : await file.text(), file.name);
  };
  return (
    <Card title={t("step.text")}>
      <div className="flex flex-col gap-3">
        <div>
          <label htmlFor={id} className="mb-1 block text-xs font-medium">
            {label.file}
          </label>
          <input
            id={id}
            type="file"
            accept={accept}
            className="text-ui file:border-line-strong file:bg-panel file:rounded-control block w-full file:mr-3 file:border file:px-3 file:py-1.5"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </div>
        <TextArea
          label={t("paste")}
          hint={label.hint}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setTooLarge(false);
            onLoad(event.currentTarget.value);
          }}
        />
        {tooLarge ? (
          <Notice tone="danger" role="alert">
            {t("tooLarge", { megabytes: largest / 1_000_000 })}
          </Notice>
        ) : null}
        {children}
      </div>
    </Card>
  );
}
