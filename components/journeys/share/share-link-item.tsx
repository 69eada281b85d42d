"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { revokeShareLinkAction } from "@/lib/share-links/actions";
import { sharedParts, type ShareLink } from "@/lib/share-links/model";

type Props = { link: ShareLink; onChanged(): Promise<void> };

/** A link: for whom, what it shows, until when, how often it was opened; and its end. */
export function ShareLinkItem({ link, onChanged }: Props) {
  const t = useTranslations("sharing");
  const format = useFormatter();
  const revoke = useAction(revokeShareLinkAction, {
    success: t("list.revoked"),
    onSuccess: () => void onChanged(),
  });
  const moment = (at: string) => format.dateTime(new Date(at), "moment");
  const name = link.note || t("list.noNote", { date: moment(link.createdAt) });
  const shown = ["map" as const, ...sharedParts.filter((part) => link[part])];
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2" aria-label={name}>
      <div className="flex min-w-40 flex-1 flex-col gap-0.5">
        <span className="font-medium wrap-anywhere">{name}</span>
        <span className="text-ink-2 text-xs">{shown.map((part) => t(`part.${part}`)).join(" · ")}</span>
        <span className="text-ink-2 text-xs">
          {t("list.until", { date: moment(link.expiresAt) })}
          {link.authorName ? ` · ${t("list.by", { name: link.authorName })}` : null}
        </span>
        <span className="text-ink-2 text-xs">
          {t("list.views", { count: link.views })}
          {link.lastViewedAt ? ` · ${t("list.lastViewed", { date: moment(link.lastViewedAt) })}` : null}
        </span>
      </div>
      {link.state === "open" ? (
        <Button
          size="sm"
          variant="danger"
          loading={revoke.pending}
          aria-label={t("list.revokeOf", { name })}
          onClick={() => void revoke.run({ shareLinkId: link.id })}
        >
          {t("list.revoke")}
        </Button>
      ) : (
        <Badge variant="outline">{t(`list.state.${link.state}`)}</Badge>
      )}
    </li>
  );
}
