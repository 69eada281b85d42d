"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { decideHandOverAction, withdrawHandOverAction } from "@/lib/hand-overs/actions";
import type { HandOverOffer } from "@/lib/journeys/presented-touchpoint";

/** An offer to another department: answered here by its manager, taken back by the giver. */
export function OfferNotice({ offer }: { offer: HandOverOffer }) {
  const t = useTranslations("suggestions");
  const [word, setWord] = useState("");
  const decide = useAction(decideHandOverAction);
  const withdraw = useAction(withdrawHandOverAction, { success: t("offer.withdrawn") });
  const { abilities } = offer;
  const seen = { handOverId: offer.id, expectedVersion: offer.version };
  return (
    <div id={`offer-${offer.id}`} tabIndex={-1} className="scroll-mt-4">
      <Notice role="note" title={t("offer.title", { department: offer.department.name })}>
        <div className="flex flex-col gap-2">
          <p className="break-words whitespace-pre-wrap">
            {t("offer.says", { name: offer.authorName, reason: offer.reason })}
          </p>
          {abilities.decide ? (
            <TextField
              label={t("offer.word")}
              optional
              value={word}
              onChange={(event) => setWord(event.target.value)}
            />
          ) : null}
          <span className="flex flex-wrap gap-2 empty:hidden">
            {abilities.decide ? (
              <>
                <Button
                  size="sm"
                  variant="primary"
                  loading={decide.pending}
                  onClick={() => void decide.run({ ...seen, accept: true, word })}
                >
                  {t("offer.accept")}
                </Button>
                <Button
                  size="sm"
                  loading={decide.pending}
                  onClick={() => void decide.run({ ...seen, accept: false, word })}
                >
                  {t("offer.decline")}
                </Button>
              </>
            ) : null}
            {abilities.withdraw ? (
              <Button size="sm" loading={withdraw.pending} onClick={() => void withdraw.run(seen)}>
                {t("offer.withdraw")}
              </Button>
            ) : null}
          </span>
        </div>
      </Notice>
    </div>
  );
}
