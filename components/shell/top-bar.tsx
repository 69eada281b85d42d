"use client";

import { Menu as MenuIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Drawer } from "@/components/ui/drawer";
import { IconButton } from "@/components/ui/icon-button";
import { Navigation, type NavigationCounts } from "./navigation";
import { useWorkspace } from "./workspace-context";

/** On narrow screens: the organisation's name, and the navigation in a drawer. */
export function TopBar({ counts, can }: { counts: NavigationCounts; can: { settings: boolean } }) {
  const t = useTranslations("shell");
  const { name } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <header className="flex h-12 items-center gap-2 border-b border-line bg-sunk px-2.5 desk:hidden print:hidden">
      <Drawer
        title={t("nav.title")}
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton label={t("nav.open")} icon={<MenuIcon />} className="size-9" />}
      >
        <Navigation counts={counts} can={can} onNavigate={() => setOpen(false)} />
      </Drawer>
      <p className="min-w-0 truncate text-sm font-semibold">{name}</p>
    </header>
  );
}
