import Link from "next/link";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { MemberListItem } from "@/lib/people/queries/list-members";
import { MemberActions } from "./member-actions";
import { MemberRole } from "./member-role";

type Props = {
  slug: string;
  ownUserId: string;
  members: readonly MemberListItem[];
  abilities: { manage: boolean; manageOwners: boolean };
};

/** Everybody in the organisation, with what whoever manages people may change in place. */
export function MemberTable({ slug, ownUserId, members, abilities }: Props) {
  const t = useTranslations("settings");
  const domain = useTranslations("domain");
  return (
    <Table caption={t("people.title")}>
      <thead>
        <tr>
          <th scope="col">{t("people.person")}</th>
          <th scope="col">{t("people.role")}</th>
          <th scope="col">{t("people.departments")}</th>
          {abilities.manage ? (
            <th scope="col">
              <VisuallyHidden>{t("people.actions")}</VisuallyHidden>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.membershipId}>
            <th scope="row" className="min-w-56">
              <span className="flex items-center gap-3">
                <Avatar name={member.name} size="md" />
                <span className="flex min-w-0 flex-col">
                  <span className="flex items-center gap-2 font-medium">
                    {member.name}
                    {member.userId === ownUserId ? <Badge>{t("people.you")}</Badge> : null}
                    {member.archivedAt ? <Badge variant="outline">{t("people.removed")}</Badge> : null}
                  </span>
                  <span className="text-ink-3 text-xs">{member.email}</span>
                </span>
              </span>
            </th>
            <td>
              {member.abilities.manage && !member.archivedAt ? (
                <MemberRole member={member} manageOwners={abilities.manageOwners} />
              ) : (
                domain(`role.${member.role}`)
              )}
            </td>
            <td>
              <Departments slug={slug} departments={member.departments} />
            </td>
            {abilities.manage ? (
              <td className="text-right">
                {member.abilities.manage ? <MemberActions member={member} /> : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Departments({ slug, departments }: { slug: string; departments: MemberListItem["departments"] }) {
  const t = useTranslations("settings");
  const domain = useTranslations("domain");
  if (departments.length === 0) return <span className="text-ink-3">{t("people.noDepartment")}</span>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {departments.map((department) => (
        <li key={department.id}>
          <Link href={`/${slug}/departments/${department.id}`} className="hover:underline">
            <Badge tone={department.colour}>
              {t("people.departmentRole", {
                department: department.name,
                role: domain(`departmentRole.${department.role}`),
              })}
            </Badge>
          </Link>
        </li>
      ))}
    </ul>
  );
}
