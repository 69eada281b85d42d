import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { notificationKinds, type NotificationKind } from "@/lib/notifications/model";

type Props = { slug: string; kind: NotificationKind | null };

/** Everything, or only what is of one kind. */
export function KindFilter({ slug, kind }: Props) {
  const t = useTranslations("inbox");
  const choices = [null, ...notificationKinds];
  return (
    <nav aria-label={t("filter")}>
      <ul className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <li key={choice ?? "all"}>
            <Link
              href={choice ? `/${slug}/inbox?kind=${choice}` : `/${slug}/inbox`}
              aria-current={choice === kind ? "true" : undefined}
              className={clsx(
                "inline-flex min-h-7 items-center rounded-full border px-3 text-xs",
                choice === kind
                  ? "border-accent bg-accent-soft text-ink font-semibold"
                  : "border-line-strong text-ink-2 hover:bg-sunk",
              )}
            >
              {t(choice ? `kind.${choice}` : "all")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
