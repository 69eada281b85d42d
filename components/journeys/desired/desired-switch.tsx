import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";

type Props = { slug: string; journey: JourneyHeader; differing: boolean };

/** A journey as it is, as it should be, and what differs: which of them one is looking at, and the way to the others. */
export function DesiredSwitch({ slug, journey, differing }: Props) {
  const t = useTranslations("desired");
  const current = journey.desiredOf ?? journey;
  const desired = journey.desiredOf ? journey : journey.desired;
  const address = (id: string) => `/${slug}/journeys/${id}`;
  if (!desired && !journey.abilities.startDesired) return null;
  const views = [
    { href: address(current.id), label: t("current"), here: !differing && !journey.desiredOf },
    ...(desired
      ? [
          { href: address(desired.id), label: t("desired"), here: !differing && journey.desiredOf !== null },
          { href: `${address(current.id)}/desired`, label: t("difference"), here: differing },
        ]
      : [{ href: `${address(current.id)}/desired`, label: t("draw"), here: differing }]),
  ];
  return (
    <nav aria-label={t("which")} className="print:hidden">
      <ul className="border-line-strong rounded-control inline-flex flex-wrap overflow-hidden border">
        {views.map(({ href, label, here }) => (
          <li key={label} className="not-first:border-line-strong not-first:border-l">
            <Link
              href={href}
              aria-current={here ? "true" : undefined}
              className={clsx(
                "flex min-h-6 items-center px-2 text-xs focus-visible:-outline-offset-2",
                here ? "bg-accent-soft text-accent font-semibold" : "text-ink-2 hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
