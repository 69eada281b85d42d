import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "@/components/shell/not-found-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("notFound.title") };
}

export default function NotFound() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
