"use client";

import { useCallback, useState, useTransition } from "react";
import { toast } from "sonner";
import { useAnnounce } from "@/components/ui/use-announce";
import type { Refusal, Result } from "@/lib/core/result";
import { useErrorText } from "./error-text";
import { goToSignIn } from "./go-to-sign-in";
import { useFieldErrors } from "./use-field-errors";
import { useWorkspace } from "./workspace-context";

type Options<Value> = {
  /** Said in a toast when it went well. */
  success?: string | ((value: Value) => string);
  /** Off where the form itself shows what is wrong; it is still announced. */
  toastErrors?: boolean;
  onSuccess?: (value: Value) => void;
};

/**
 * Runs a server action of the organisation one is in. `run` never rejects: a lost connection is the refusal
 * "unconfirmed", or "unavailable" where there was none. Whoever is signed out meanwhile goes to sign in, and comes back.
 */
export function useAction<Input, Value>(
  action: (organisationSlug: string, input: Input) => Promise<Result<Value>>,
  { success, toastErrors = true, onSuccess }: Options<Value> = {},
) {
  const { slug } = useWorkspace();
  const announce = useAnnounce();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const [pending, startTransition] = useTransition();
  const [error, setError] = useState<Refusal | null>(null);

  const settle = (result: Result<Value>) => {
    setError(result.ok ? null : result.error);
    if (result.ok) {
      if (success !== undefined) toast.success(typeof success === "string" ? success : success(result.value));
      onSuccess?.(result.value);
    } else if (result.error.kind === "unauthenticated") {
      goToSignIn();
    } else if (toastErrors) {
      toast.error(errorText(result.error));
    } else {
      announce(errorText(result.error), "assertive");
    }
  };

  const run = (input: Input): Promise<Result<Value>> =>
    new Promise((resolve) => {
      startTransition(async () => {
        const result = await attempt(() => action(slug, input));
        settle(result);
        resolve(result);
      });
    });

  return {
    run,
    pending,
    error,
    errorText: error ? errorText(error) : null,
    fieldError: fieldErrors(error),
    reset: useCallback(() => setError(null), []),
  };
}

// The action itself answers every refusal; only the way there or back can fail, and which of them nobody knows.
async function attempt<Value>(call: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await call();
  } catch {
    return { ok: false, error: { kind: navigator.onLine ? "unconfirmed" : "unavailable" } };
  }
}
