"use client";

import { Building2, Check, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLabel } from "@/components/ui/menu-label";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useWorkspace } from "./workspace-context";

/** The organisation's name, and the way to another when one is in several. */
export function OrganisationSwitcher() {
  const t = useTranslations("shell");
  const { slug, name, organisations } = useWorkspace();
  if (organisations.length < 2) {
    return (
      <p className="flex h-9 min-w-0 items-center gap-2 px-2">
        <Mark name={name} />
        <span className="truncate font-semibold">{name}</span>
      </p>
    );
  }
  return (
    <Menu
      align="start"
      label={t("organisation.switch")}
      trigger={
        <button
          type="button"
          className="flex h-9 w-full min-w-0 items-center gap-2 rounded-control px-2 hover:bg-line"
        >
          <Mark name={name} />
          <span className="truncate font-semibold">{name}</span>
          <VisuallyHidden>{t("organisation.switch")}</VisuallyHidden>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-2" />
        </button>
      }
    >
      <MenuLabel>{t("organisation.switch")}</MenuLabel>
      {organisations.map((organisation) => (
        <MenuItem
          key={organisation.slug}
          href={`/${organisation.slug}/dashboard`}
          icon={<Building2 aria-hidden />}
          hint={organisation.slug === slug ? <Check aria-hidden className="text-accent" /> : undefined}
        >
          {organisation.name}
        </MenuItem>
      ))}
    </Menu>
  );
}

function Mark({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="grid size-5.5 shrink-0 place-items-center rounded-[6px] bg-accent text-xs font-semibold text-on-accent"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
