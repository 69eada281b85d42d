"use client";

import { ChevronsUpDown, LogOut, MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { PreferenceMenu } from "./preference-menu";
import { useWorkspace } from "./workspace-context";

/** Who is signed in: theme, language, sessions, the way out. */
export function PersonMenu() {
  const t = useTranslations("shell");
  const { person } = useWorkspace();
  const signOut = useRef<HTMLFormElement>(null);
  return (
    <>
      <form ref={signOut} action="/sign-out" method="post" hidden />
      <Menu
        align="start"
        side="top"
        label={t("person.menu")}
        trigger={
          <button
            type="button"
            className="flex h-9 w-full min-w-0 items-center gap-2.5 rounded-control px-1.5 text-left text-ink-2 hover:bg-line hover:text-ink"
          >
            <Avatar name={person.name} />
            <span className="min-w-0 flex-1 truncate">{person.name}</span>
            <VisuallyHidden>{t("person.menu")}</VisuallyHidden>
            <ChevronsUpDown aria-hidden className="size-3.5 shrink-0" />
          </button>
        }
      >
        <p className="px-2 pt-1.5 pb-1">
          <span className="block truncate font-semibold">{person.name}</span>
          <span className="block truncate text-xs text-ink-3">{person.email}</span>
        </p>
        <MenuSeparator />
        <PreferenceMenu />
        <MenuSeparator />
        <MenuItem href="/account/sessions" icon={<MonitorSmartphone aria-hidden />}>
          {t("person.sessions")}
        </MenuItem>
        <MenuItem icon={<LogOut aria-hidden />} onSelect={() => signOut.current?.requestSubmit()}>
          {t("person.signOut")}
        </MenuItem>
      </Menu>
    </>
  );
}
