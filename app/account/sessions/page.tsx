import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { EndSessionButton } from "@/components/auth/end-session-button";
import { listSessions } from "@/lib/auth/list-sessions";
import { requireSession } from "@/lib/auth/require-session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("sessions.title") };
}

/** Every place one is signed in, each of which can be ended. */
export default async function SessionsPage() {
  const session = await requireSession();
  const [t, format] = [await getTranslations("auth"), await getFormatter()];
  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  return (
    <main className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-5 py-10 text-base">
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold">{t("sessions.title")}</h1>
        <p className="text-ink-2">{t("sessions.lead")}</p>
      </header>
      <ul className="border-line bg-panel divide-line rounded-card divide-y border">
        {(await listSessions(session.userId)).map((open) => (
          <li key={open.id} className="flex flex-wrap items-center justify-between gap-3 p-4">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{open.userAgent || t("sessions.unknownDevice")}</p>
              <p className="text-ink-3 text-sm">
                {t("sessions.since", { at: time(open.createdAt) })} ·{" "}
                {t("sessions.lastSeen", { at: time(open.lastSeenAt) })}
              </p>
            </div>
            {open.id === session.sessionId ? (
              <span className="text-ink-2 text-sm">{t("sessions.current")}</span>
            ) : (
              <EndSessionButton sessionId={open.id} />
            )}
          </li>
        ))}
      </ul>
      <Link href="/" className="text-accent underline">
        {t("sessions.back")}
      </Link>
    </main>
  );
}
