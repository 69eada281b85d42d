// Who may do what, as data. Reach: org – anything in the organisation; dept – only where the record's
// department is one of mine in that role; own – only what I wrote; null – no.
export type Reach = "org" | "dept" | "own" | null;

/** The columns: organisation roles, and between them the two roles somebody can have in a department. */
export const permissionRoles = ["owner", "admin", "leader", "manager", "editor", "member", "viewer"] as const;
export type PermissionRole = (typeof permissionRoles)[number];

type Row = Readonly<Record<PermissionRole, Reach>>;

const row = (
  owner: Reach,
  admin: Reach,
  leader: Reach,
  manager: Reach,
  editor: Reach,
  member: Reach,
  viewer: Reach,
): Row => ({ owner, admin, leader, manager, editor, member, viewer });

const no = null;

export const permissions = {
  /*                                  owner  admin  leader manager editor  member viewer */
  "workspace.view": /*            */ row("org", "org", "org", "org", "org", "org", "org"),
  "journey.view-draft": /*        */ row("org", "org", "org", "org", "org", "org", no),
  "journey.create": /*            */ row("org", "org", no, "dept", no, no, no),
  "journey.edit": /*              */ row("org", "org", no, "dept", "dept", no, no),
  "journey.publish": /*           */ row("org", "org", no, "dept", no, no, no),
  "journey.archive": /*           */ row("org", "org", no, "dept", no, no, no),
  "template.manage": /*           */ row("org", "org", no, "dept", no, no, no),
  "touchpoint.add": /*            */ row("org", "org", no, "dept", "dept", no, no),
  "touchpoint.edit": /*           */ row("org", "org", no, "dept", "dept", no, no),
  "touchpoint.hand-over": /*      */ row("org", "org", no, "dept", no, no, no),
  "suggestion.create": /*         */ row("org", "org", "org", "org", "org", "org", no),
  "suggestion.decide": /*         */ row("org", "org", no, "dept", "dept", no, no),
  "suggestion.withdraw": /*       */ row("own", "own", "own", "own", "own", "own", no),
  "comment.create": /*            */ row("org", "org", "org", "org", "org", "org", no),
  "comment.edit": /*              */ row("own", "own", "own", "own", "own", "own", no),
  "comment.remove": /*            */ row("org", "org", "own", "own", "own", "own", no),
  "notification.read": /*         */ row("own", "own", "own", "own", "own", "own", "own"),
  "map-view.save": /*             */ row("own", "own", "own", "own", "own", "own", "own"),
  "persona.edit": /*              */ row("org", "org", no, "org", "org", no, no),
  "service.edit": /*              */ row("org", "org", no, "org", "org", no, no),
  "interview.view": /*            */ row("org", "org", "org", "org", "org", no, no),
  "feedback-link.manage": /*      */ row("org", "org", no, "dept", no, no, no),
  "share-link.manage": /*         */ row("org", "org", no, "dept", no, no, no),
  "improvement.propose": /*       */ row("org", "org", "org", "org", "org", "org", no),
  "improvement.edit": /*          */ row("org", "org", "org", "dept", "dept", "own", no),
  "improvement.approve": /*       */ row("org", "org", "org", "dept", no, no, no),
  "improvement.close": /*         */ row("org", "org", "org", "dept", no, no, no),
  "improvement.set-target": /*    */ row("org", "org", "org", "dept", no, no, no),
  "improvement.set-focus": /*     */ row("org", "org", "org", no, no, no, no),
  "department.manage": /*         */ row("org", "org", no, no, no, no, no),
  "department.people": /*         */ row("org", "org", no, "dept", no, no, no),
  "member.manage": /*             */ row("org", "org", no, no, no, no, no),
  "organisation.settings": /*     */ row("org", "org", no, no, no, no, no),
  "audit.view": /*                */ row("org", "org", "org", no, no, no, no),
  "organisation.delete": /*       */ row("org", no, no, no, no, no, no),
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof permissions;

/**
 * Permissions whose "own" reach holds only while the record is in one of these states: an improvement is
 * its author's to edit while it is proposed.
 */
export const ownReachStates: Partial<Record<Permission, readonly string[]>> = {
  "improvement.edit": ["proposed"],
};
