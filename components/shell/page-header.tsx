import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";

type Props = {
  title: ReactNode;
  breadcrumb?: readonly { label: string; href?: string }[];
  /** Badges beside the title. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** Under the title: figures, tabs. */
  children?: ReactNode;
};

/** The head of a page: where it is, what it is called, what one can do with it. */
export function PageHeader({ title, breadcrumb, meta, actions, children }: Props) {
  return (
    <header className="flex flex-col gap-2 border-b border-line bg-panel px-4 pt-2 desk:px-5 print:border-0 print:px-0">
      <div className="flex min-h-11 flex-wrap items-end justify-between gap-x-4 gap-y-2 pb-2">
        <div className="flex min-w-0 flex-col justify-center">
          {breadcrumb ? <Breadcrumb items={breadcrumb} /> : null}
          <div className="flex min-h-8 min-w-0 flex-wrap items-center gap-x-2.5 gap-y-1">
            <h1 className="min-w-0 text-xl leading-snug font-semibold tracking-tight text-balance">
              {title}
            </h1>
            {meta}
          </div>
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
      </div>
      {children}
    </header>
  );
}
