"use client";

import { useRouter } from "next/navigation";
import { useAction } from "@/components/shell/use-action";
import type { Result } from "@/lib/core/result";

type Options<Value> = {
  success?: string | ((value: Value) => string);
  toastErrors?: boolean;
  onSuccess?: (value: Value) => void;
};

/** An action on an improvement by a button: when somebody else was first, the page shows what stands now. */
export function useImprovementAction<Input, Value>(
  action: (organisationSlug: string, input: Input) => Promise<Result<Value>>,
  options: Options<Value> = {},
) {
  const router = useRouter();
  const { run, ...rest } = useAction(action, options);
  return {
    ...rest,
    async run(input: Input): Promise<Result<Value>> {
      const result = await run(input);
      if (!result.ok && result.error.kind === "conflict") router.refresh();
      return result;
    },
  };
}
