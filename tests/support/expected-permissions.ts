import type { PermissionRole, Reach } from "@/lib/access/permissions";

/**
 * The table of who may do what as the product's owners wrote it down, transcribed on its own: the code's
 * table is compared with this one cell by cell, so that neither can change alone.
 * Columns: owner, admin, leader, manager, editor, member, viewer; o = org, d = dept, w = own, – = no.
 */
const lines = `
workspace.view            o o o o o o o
journey.view-draft        o o o o o o –
journey.create            o o – d – – –
journey.edit              o o – d d – –
journey.publish           o o – d – – –
journey.archive           o o – d – – –
template.manage           o o – d – – –
touchpoint.add            o o – d d – –
touchpoint.edit           o o – d d – –
touchpoint.hand-over      o o – d – – –
suggestion.create         o o o o o o –
suggestion.decide         o o – d d – –
suggestion.withdraw       w w w w w w –
comment.create            o o o o o o –
comment.edit              w w w w w w –
comment.remove            o o w w w w –
notification.read         w w w w w w w
map-view.save             w w w w w w w
persona.edit              o o – o o – –
service.edit              o o – o o – –
interview.view            o o o o o – –
feedback-link.manage      o o – d – – –
share-link.manage         o o – d – – –
improvement.propose       o o o o o o –
improvement.edit          o o o d d w –
improvement.approve       o o o d – – –
improvement.close         o o o d – – –
improvement.set-target    o o o d – – –
improvement.set-focus     o o o – – – –
department.manage         o o – – – – –
department.people         o o – d – – –
member.manage             o o – – – – –
organisation.settings     o o – – – – –
audit.view                o o o – – – –
organisation.delete       o – – – – – –
`;

const columns: readonly PermissionRole[] = [
  "owner",
  "admin",
  "leader",
  "manager",
  "editor",
  "member",
  "viewer",
];
const reaches: Readonly<Record<string, Reach>> = { o: "org", d: "dept", w: "own", "–": null };

export const expectedPermissions: ReadonlyMap<string, ReadonlyMap<PermissionRole, Reach>> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [permission = "", ...cells] = line.trim().split(/\s+/);
      const byRole = columns.map((role, index) => [role, reaches[cells[index] ?? ""] ?? null] as const);
      return [permission, new Map(byRole)] as const;
    }),
);
