import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "@/lib/i18n/messages-en";
import { someMessages } from "@/lib/i18n/some-messages";
import { MoreWords } from "./more-words";

type Props = { of: readonly (keyof Messages)[]; children: ReactNode };

/** Sends the browser the words of some namespaces: those that what is inside shows there, and no others. */
export async function Words({ of, children }: Props) {
  return <MoreWords words={someMessages(await getMessages(), of)}>{children}</MoreWords>;
}
