import { z } from "zod";
import { type Operation, operation, same, wholeNumber } from "../../core";
import type { World } from "../world";
import type { TechnicianRating } from "../world/technicianRatings";
import * as field from "./bodies";
import { activeFilter, find, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const path = tenantPath("customer-interactions", "technician-ratings");

const show = ({ id: _, ...rating }: TechnicianRating) => rating;

const body = z.strictObject({
  technicianId: field.id,
  jobId: field.id,
  rating: field.decimal.min(0).max(10),
});

/** A second rating of a technician for the same job replaces the first. */
const rate = operation<World, typeof body>({
  method: "POST",
  path,
  body,
  run: ({ body, state: world }) => {
    find(world.technicians, body.technicianId, "Technician");
    find(world.jobs, body.jobId, "Job");
    const now = world.now();
    const current = world.technicianRatings
      .all()
      .find((row) => row.technicianId === body.technicianId && row.jobId === body.jobId);
    const id =
      current?.id ??
      world.technicianRatings.add({ ...body, active: true, createdOn: now, modifiedOn: now }).id;
    if (current) world.technicianRatings.change(id, { rating: body.rating, active: true, modifiedOn: now });
    return show(world.technicianRatings.get(id)!);
  },
});

export const technicianRatingOperations: Operation<World>[] = [
  list<TechnicianRating>({
    path,
    rows: (world) => world.technicianRatings.all(),
    filters: {
      ...timeFilters<TechnicianRating>(),
      active: activeFilter<TechnicianRating>(),
      technicianId: same(wholeNumber, (row: TechnicianRating) => row.technicianId),
      jobId: same(wholeNumber, (row: TechnicianRating) => row.jobId),
    },
    sort: sortKeys<TechnicianRating>(),
    show,
  }),
  rate,
  exportFeed<TechnicianRating>({
    path: tenantPath("customer-interactions", "export/technician-ratings"),
    rows: (world) => world.technicianRatings.all(),
    show,
  }),
];
