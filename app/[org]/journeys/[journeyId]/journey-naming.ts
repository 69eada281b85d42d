import { getTranslations } from "next-intl/server";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";

/** What a journey is called where it stands alone: of a desired one, that it is that. */
export async function journeyNaming({
  isDesired,
}: Pick<JourneyHeader, "isDesired">): Promise<(title: string) => string> {
  const t = await getTranslations("desired");
  return (title) => (isDesired ? t("titleOf", { title }) : title);
}
