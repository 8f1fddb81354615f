import { firstId } from "../world/ids";
import type { TechnicianRating } from "../world/technicianRatings";
import type { Context } from "./context";
import { isEveryNth, recordTimestamps } from "./generators";

const RATINGS = 120;

/** The ratings of technicians whose work at an appointment is done, one per technician and job. */
export const seedTechnicianRatings = ({ faker: fakerFor, world }: Context): TechnicianRating[] => {
  const faker = fakerFor("technicianRatings");
  const done = world.assignments.all().filter(({ status }) => status === "Done");
  const pairs = new Map(done.map((one) => [`${one.technicianId} ${one.jobId}`, one]));
  return [...pairs.values()].slice(0, RATINGS).map(({ technicianId, jobId }, index, all) => ({
    id: firstId.technicianRatings + index,
    technicianId,
    jobId,
    rating: faker.number.int({ min: 5, max: 10 }),
    active: !isEveryNth(index, 15),
    ...recordTimestamps(faker, index, all.length),
  }));
};
