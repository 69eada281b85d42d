import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

/** The way from the top to this page; the page itself is the heading below. */
export function Breadcrumb({ items }: { items: readonly { label: string; href?: string }[] }) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumb")} className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-2">
        {items.map(({ label, href }, index) => (
          <li key={`${index}-${label}`} className="flex min-h-6 min-w-0 items-center gap-1.5">
            {index > 0 ? <ChevronRight aria-hidden className="size-3 text-ink-3" /> : null}
            {href ? (
              <Link href={href} className="truncate hover:text-ink hover:underline">
                {label}
              </Link>
            ) : (
              <span className="truncate">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
