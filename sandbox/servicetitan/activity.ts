import type { World } from "./world";

/** One record of each of these kinds is changed. */
const CHANGED = ["customers", "appointments", "invoices", "technicians"] as const;

/** Books a copy of the newest job, and changes that job and the newest record of some other kinds. */
export function simulateActivity(world: World): void {
  const newest = world.jobs.all().at(-1);
  if (!newest) return;
  const { id: _, ...job } = newest;
  const booked = world.now();
  world.jobs.add({ ...job, jobNumber: String(newest.id + 1), createdOn: booked, modifiedOn: booked });
  world.jobs.change(newest.id, { summary: `Called again at ${booked}`, modifiedOn: world.now() });
  for (const kind of CHANGED) {
    const { id } = world[kind].all().at(-1) ?? {};
    if (id !== undefined) world[kind].change(id, { modifiedOn: world.now() });
  }
}
