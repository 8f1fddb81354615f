import type { Operation } from "../../core";
import type { Ticket, World } from "../world";
import {
  faultDetails,
  faultFields,
  faultFilters,
  newFault,
  showFault,
  within,
  writeTimestamps,
} from "./faults";
import { field, get, list, remove, save } from "./resource";

const ticket = {
  area: "tickets",
  path: "Tickets",
  label: "Ticket",
  from: (world: World) => world.tickets,
  show: showFault,
};

export const ticketOperations: Operation<World>[] = [
  list<Ticket>({
    ...ticket,
    key: "tickets",
    rows: (world, call) => within(world.tickets.all(), call),
    paged: true,
    filters: faultFilters,
  }),
  get(ticket, faultDetails),
  save<Ticket>({
    ...ticket,
    fields: {
      ...faultFields,
      followupdate: field.text,
      reportedby: field.text,
      emailcclist: field.text,
      assets: field.objects,
      attachments: field.objects,
      template_id: field.id,
      donotapplytemplateintheapi: field.flag,
      dont_do_rules: field.flag,
    },
    required: ["summary"],
    create: (input, world) =>
      ({ ...newFault(input, world), ...input, ...writeTimestamps(input, world) }) as unknown as Omit<
        Ticket,
        "id"
      >,
    change: (input, _, world) => writeTimestamps(input, world),
  }),
  remove(ticket),
];
