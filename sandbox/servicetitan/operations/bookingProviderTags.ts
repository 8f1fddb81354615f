import { z } from "zod";
import { contains, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { BookingProviderTag } from "../world/bookings";
import * as field from "./bodies";
import { find, get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";

/** Unlike reads, writes do not return whether the tag is active. */
const showWritten = ({ active: _active, ...tag }: BookingProviderTag) => tag;

const newTag = z.strictObject({ tagName: field.text, description: field.text });
const changedTag = newTag.partial();

const path = tenantPath("crm", "booking-provider-tags");

export const bookingProviderTagOperations: Operation<World>[] = [
  list<BookingProviderTag>({
    path,
    rows: (world) => world.bookingProviderTags.all(),
    filters: {
      ids: idsFilter<BookingProviderTag>(),
      name: contains((row: BookingProviderTag) => row.tagName),
      ...timeFilters<BookingProviderTag>(),
    },
    sort: sortKeys<BookingProviderTag>(),
    show: (row) => row,
  }),
  get<BookingProviderTag>({
    path: `${path}/:id`,
    label: "Booking provider tag",
    from: (world) => world.bookingProviderTags,
    show: (row) => row,
  }),
  operation<World, typeof newTag>({
    method: "POST",
    path,
    body: newTag,
    run: ({ body, state: world }) => {
      const now = world.now();
      const tag = { ...body, type: "V2Api" as const, createdOn: now, modifiedOn: now, active: true };
      return showWritten(world.bookingProviderTags.add(tag));
    },
  }),
  operation<World, typeof changedTag>({
    method: "PATCH",
    path: `${path}/:id`,
    body: changedTag,
    run: (call) => {
      const { id } = find(call.state.bookingProviderTags, pathId(call), "Booking provider tag");
      const changes = { ...call.body, modifiedOn: call.state.now() };
      return showWritten(call.state.bookingProviderTags.change(id, changes));
    },
  }),
];
