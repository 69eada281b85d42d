import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useDraft } from "./use-draft";

type Props = {
  id?: string;
  label: string;
  error?: string;
  saved: string;
  /** Several lines. */
  long?: boolean;
  number?: { min: number; max?: number };
  onDone(text: string, seen: string): void;
};

/** A text that is done as one leaves it; Enter in a single line leaves it, too. */
export function DraftText({ id, label, error, saved, long = false, number, onDone }: Props) {
  const { entry, enter, leave } = useDraft({
    saved,
    valueOf: (text: string) => text.trim(),
    onDone,
  });
  const common = { id, label, error, value: entry ?? saved, onBlur: leave };
  if (long) return <TextArea {...common} rows={2} onChange={(event) => enter(event.currentTarget.value)} />;
  return (
    <TextField
      {...common}
      {...(number ? { type: "number", inputMode: "numeric" as const, step: 1, ...number } : {})}
      onChange={(event) => enter(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}
