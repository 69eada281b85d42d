import pg from "pg";

/** How many organisations and touchpoints the large database has. */
export const crowd = { organisations: 2_000, touchpoints: 200_000 } as const;

const journeysEach = 5;
const stagesEach = 4;
const touchpointsEach = crowd.touchpoints / crowd.organisations / journeysEach / stagesEach;

// One uuid for each thing, so that the statements can name one another's rows.
const id = (kind: string, ...numbers: string[]) =>
  `md5(concat_ws('/', '${kind}', ${numbers.join(", ")}))::uuid`;
const organisation = id("organisation", "o");
const department = id("department", "o", "d");
const journey = id("journey", "o", "j");
const stage = id("stage", "o", "j", "s");
const touchpoint = id("touchpoint", "o", "j", "s", "t");
const improvement = id("improvement", "o", "i");
const each = (name: string, count: number) => `generate_series(1, ${count}) as ${name}`;
const organisations = each("o", crowd.organisations - 2);
const words = "'The status is kept in two systems, of which customers see the older one.'";

const statements = [
  `insert into users (id, email, name)
   select ${id("user", "o")}, 'owner' || o || '@crowd.example', 'Owner ' || o from ${organisations}`,
  `insert into organisations (id, slug, name)
   select ${organisation}, 'crowd-' || o, 'Organisation ' || o from ${organisations}`,
  `insert into memberships (organisation_id, id, user_id, email, name, role)
   select ${organisation}, ${id("member", "o")}, ${id("user", "o")}, 'owner' || o || '@crowd.example', 'Owner ' || o, 'owner'
   from ${organisations}`,
  `insert into departments (organisation_id, id, name, colour)
   select ${organisation}, ${department}, 'Department ' || d, 'blue' from ${organisations}, ${each("d", 4)}`,
  `insert into journeys (organisation_id, id, title, lead_department_id)
   select ${organisation}, ${journey}, 'Journey ' || j, ${id("department", "o", "1 + j % 4")}
   from ${organisations}, ${each("j", journeysEach)}`,
  `insert into stages (organisation_id, id, journey_id, position, name)
   select ${organisation}, ${stage}, ${journey}, 'a' || s, 'Stage ' || s
   from ${organisations}, ${each("j", journeysEach)}, ${each("s", stagesEach)}`,
  `insert into touchpoints (organisation_id, id, journey_id, stage_id, position, title, description, kind, channel,
     department_id, score_assumed)
   select ${organisation}, ${touchpoint}, ${journey}, ${stage}, 'a' || t, 'Touchpoint ' || t, ${words}, 'contact', 'portal',
     ${id("department", "o", "1 + t % 4")}, t % 5 - 2
   from ${organisations}, ${each("j", journeysEach)}, ${each("s", stagesEach)}, ${each("t", touchpointsEach)}`,
  `insert into improvements (organisation_id, id, title, department_id)
   select ${organisation}, ${improvement}, 'Improvement ' || i, ${id("department", "o", "1 + i % 4")}
   from ${organisations}, ${each("i", 10)}`,
  `insert into improvement_touchpoints (organisation_id, id, improvement_id, touchpoint_id)
   select ${organisation}, ${id("link", "o", "i")}, ${improvement}, ${id("touchpoint", "o", "1", "1", "1 + i % 5")}
   from ${organisations}, ${each("i", 10)}`,
  `insert into comments (organisation_id, id, touchpoint_id, author_id, body)
   select ${organisation}, ${id("comment", "o", "c")}, ${id("touchpoint", "o", "1", "1", "1 + c % 5")}, ${id("user", "o")}, ${words}
   from ${organisations}, ${each("c", 10)}`,
  `insert into audit_entries (organisation_id, id, actor_name, action, entity_kind, entity_id, after)
   select ${organisation}, ${id("entry", "o", "j", "s", "t")}, 'Owner', 'touchpoint.create', 'touchpoint', ${touchpoint}, '{}'
   from ${organisations}, ${each("j", journeysEach)}, ${each("s", stagesEach)}, ${each("t", touchpointsEach)}`,
];

/** Fills a database that has two organisations with the rest of `crowd`, in bulk and past the doors. */
export async function addCrowd(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
