type Named = { id: string; name: string };
type NamingSnapshot = {
  journey: { service: Named | null; leadDepartment: Named; personas: readonly Named[] };
  stages: readonly (Named & {
    touchpoints: readonly { id: string; title: string; department: Named | null }[];
  })[];
};

/** What the ids in some snapshots are called, each as the last of them says. */
export function namesIn(snapshots: readonly NamingSnapshot[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { journey, stages } of snapshots) {
    const { service, leadDepartment, personas } = journey;
    for (const { id, name } of [leadDepartment, ...(service ? [service] : []), ...personas, ...stages])
      names.set(id, name);
    for (const { id, title, department } of stages.flatMap((stage) => stage.touchpoints)) {
      names.set(id, title);
      if (department) names.set(department.id, department.name);
    }
  }
  return names;
}
