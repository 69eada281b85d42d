import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TouchpointFields } from "@/lib/journeys/model";

/** Links to evidence kept elsewhere; they open without telling the other side where one came from. */
export function EvidenceLinks({ links }: { links: TouchpointFields["attachments"] }) {
  const t = useTranslations("map");
  if (links.length === 0) return null;
  return (
    <div>
      <h3 className="text-ink-2 mb-1 text-xs font-semibold">{t("field.attachments")}</h3>
      <ul className="flex flex-col gap-1">
        {links.map((link) => (
          <li key={link.url}>
            <a
              href={link.url}
              target="_blank"
              rel="noreferrer noopener"
              className="text-accent inline-flex items-center gap-1 underline"
            >
              {link.title}
              <ExternalLink aria-label={t("opensElsewhere")} className="size-3" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
