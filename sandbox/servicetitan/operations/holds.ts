import type { World } from "../world";
import type { Hold } from "../world/jobs";

/** What is on hold: an appointment of a job, or (null) the job itself. */
type Held = Pick<Hold, "jobId" | "appointmentId">;

export type HoldReason = Pick<Hold, "reasonId" | "memo">;

export const holdOf = (world: World, { jobId, appointmentId }: Held): Hold | undefined =>
  world.holds.all().find((hold) => hold.jobId === jobId && hold.appointmentId === appointmentId);

/** Puts it on hold, unless it already is. */
export const addHold = (world: World, held: Held, { reasonId, memo }: HoldReason): void => {
  if (!holdOf(world, held)) world.holds.add({ ...held, reasonId, memo });
};

/** @returns false if it was not on hold */
export const removeHold = (world: World, held: Held): boolean => {
  const hold = holdOf(world, held);
  return hold !== undefined && world.holds.remove(hold.id);
};

/** Removes the holds of a job and of its appointments. */
export const removeHolds = (world: World, jobId: number): void => {
  for (const hold of world.holds.all()) if (hold.jobId === jobId) world.holds.remove(hold.id);
};
