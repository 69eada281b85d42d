import Link from "next/link";
import { Card } from "@/components/ui/card";

type Props = {
  id: string;
  title: string;
  none: string;
  rows: readonly { href: string; label: string; note?: string }[];
};

/** A card of links: the journeys a department leads, the services it offers. */
export function LinkedList({ id, title, none, rows }: Props) {
  return (
    <div id={id} className="scroll-mt-4">
      <Card title={title} meta={rows.length}>
        {rows.length === 0 ? <p className="text-ink-3">{none}</p> : null}
        <ul className="flex flex-col">
          {rows.map(({ href, label, note }) => (
            <li key={href} className="border-line flex justify-between gap-3 border-b py-2 last:border-b-0">
              <Link href={href} className="hover:underline">
                {label}
              </Link>
              {note ? <span className="text-ink-3 text-xs">{note}</span> : null}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
