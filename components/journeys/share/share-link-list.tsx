"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "@/components/ui/spinner";
import { ShareLinkItem } from "./share-link-item";
import type { LoadedLinks } from "./use-share-links";

type Props = { links: LoadedLinks; onChanged(): Promise<void> };

/** The links there are, those that still open first. */
export function ShareLinkList({ links, onChanged }: Props) {
  const t = useTranslations("sharing");
  return (
    <section aria-labelledby="share-links" className="border-line flex flex-col gap-2 border-t pt-4">
      <h3 id="share-links" className="font-semibold">
        {t("list.title")}
      </h3>
      {links === null ? <Spinner /> : null}
      {links === "failed" ? <p className="text-danger">{t("list.failed")}</p> : null}
      {links?.length === 0 ? <p className="text-ink-2">{t("list.empty")}</p> : null}
      {Array.isArray(links) && links.length > 0 ? (
        <ul className="divide-line flex flex-col divide-y">
          {links.map((link) => (
            <ShareLinkItem key={link.id} link={link} onChanged={onChanged} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
