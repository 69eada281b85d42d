import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";

type Props = { label: string; busy: boolean; children: ReactNode };

/** One thing to choose for all that is selected. */
export function BulkMenu({ label, busy, children }: Props) {
  return (
    <Menu
      align="start"
      trigger={
        <Button size="sm" disabled={busy}>
          {label}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      <div className="max-h-80 overflow-y-auto">{children}</div>
    </Menu>
  );
}
