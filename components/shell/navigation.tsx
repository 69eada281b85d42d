"use client";

import { Building2, Gauge, Inbox, Kanban, Package, Route, Settings, SquareUser } from "lucide-react";
import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link";
import { OrganisationSwitcher } from "./organisation-switcher";
import { PersonMenu } from "./person-menu";
import { useWorkspace } from "./workspace-context";

/** How much there is of everything in the navigation. */
export type NavigationCounts = {
  journeys: number;
  improvements: number;
  personas: number;
  departments: number;
  services: number;
  unread: number;
};

type Props = { counts: NavigationCounts; can: { settings: boolean }; onNavigate?: () => void };

/** The whole left column: organisation, pages, settings, person. */
export function Navigation({ counts, can, onNavigate }: Props) {
  const t = useTranslations("shell");
  const { slug } = useWorkspace();
  return (
    <div className="flex min-h-full flex-1 flex-col gap-2 p-2.5">
      <OrganisationSwitcher />
      <nav aria-label={t("nav.label")} className="flex flex-1 flex-col justify-between gap-4">
        <ul className="flex flex-col">
          <li>
            <NavLink href={`/${slug}/dashboard`} icon={<Gauge aria-hidden />} onNavigate={onNavigate}>
              {t("nav.dashboard")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/inbox`}
              icon={<Inbox aria-hidden />}
              count={counts.unread || undefined}
              onNavigate={onNavigate}
            >
              {t("nav.inbox")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/journeys`}
              icon={<Route aria-hidden />}
              count={counts.journeys}
              onNavigate={onNavigate}
            >
              {t("nav.journeys")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/backlog`}
              icon={<Kanban aria-hidden />}
              count={counts.improvements}
              onNavigate={onNavigate}
            >
              {t("nav.backlog")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/personas`}
              icon={<SquareUser aria-hidden />}
              count={counts.personas}
              onNavigate={onNavigate}
            >
              {t("nav.personas")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/departments`}
              icon={<Building2 aria-hidden />}
              count={counts.departments}
              onNavigate={onNavigate}
            >
              {t("nav.departments")}
            </NavLink>
          </li>
          <li>
            <NavLink
              href={`/${slug}/services`}
              icon={<Package aria-hidden />}
              count={counts.services}
              onNavigate={onNavigate}
            >
              {t("nav.services")}
            </NavLink>
          </li>
        </ul>
        {can.settings ? (
          <NavLink href={`/${slug}/settings`} icon={<Settings aria-hidden />} onNavigate={onNavigate}>
            {t("nav.settings")}
          </NavLink>
        ) : null}
      </nav>
      <PersonMenu />
    </div>
  );
}
