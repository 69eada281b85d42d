"use client";

import { clsx } from "clsx";
import { useEffect, useRef, type ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/lib/core/result";

type Props = {
  form: { submit(): Promise<void>; refusal: Refusal | null; errorText: string | null };
  className?: string;
  children: ReactNode;
};

/** The form element of a versioned form: says what no field can say, and leads to the first field refused. */
export function RecordForm({ form: { submit, refusal, errorText }, className, children }: Props) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return (
    <form
      ref={element}
      className={clsx("flex flex-col gap-4", className)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {errorText ? (
        <Notice tone="danger" role="alert">
          {errorText}
        </Notice>
      ) : null}
      {children}
    </form>
  );
}
