import {
  accepted,
  applyFilters,
  askedFor,
  choice,
  type Filters,
  filter,
  flag,
  type Operation,
  operation,
  text,
  wholeNumber,
} from "../../core";
import { STATUSES, type Ticket, type User, type View, type World } from "../world";
import { base } from "./common";

const DEFAULT_LIMIT = 15;

const within = (name: string, least: number, most: number) => (value: string) => {
  const number = wholeNumber(value);
  if (number < least || number > most) throw new Error(`${name} must be from ${least} to ${most}.`);
  return number;
};

/** A list with the envelope that all of Omnidesk's have. */
const list = <Row>(setup: {
  path: string;
  permission: string;
  largestPage: number;
  filters: Filters<Row, World>;
  rows(world: World): readonly Row[];
  show(row: Row): unknown;
}): Operation<World> => {
  const query: Filters<Row, World> = {
    itemStart: accepted(within("itemStart", 0, Number.MAX_SAFE_INTEGER)),
    itemLimit: accepted(within("itemLimit", 1, setup.largestPage)),
    ...setup.filters,
  };
  return operation<World>({
    method: "GET",
    path: setup.path,
    note: setup.permission,
    query,
    run(call) {
      const found = applyFilters(setup.rows(call.state), query, call.asked, call.state);
      const itemStart = Number(askedFor(call, "itemStart") ?? 0);
      const itemLimit = Number(askedFor(call, "itemLimit") ?? DEFAULT_LIMIT);
      const items = found.slice(itemStart, itemStart + itemLimit).map(setup.show);
      return { type: "text", itemStart, itemTotal: found.length, itemLimit, items };
    },
  });
};

/** What a caller sees of a ticket. */
export const show = ({ archived: _archived, events: _events, ...ticket }: Ticket) => ticket;

const contains = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());

const viewNamed = (value: string) => {
  if (!/^[\w-]{2,}$/.test(value)) throw new Error("It must have at least two of 0-9, a-z, A-Z, - and _.");
  return Number(value);
};

const ticketFilters: Filters<Ticket, World> = {
  applyView: filter(viewNamed, (id, world: World) => {
    const view = world.views.get(id);
    if (!view) throw new Error("This view does not exist.");
    return view.includes;
  }),
  query: filter(
    text,
    (value) =>
      ({ title, from, from_name }: Ticket) =>
        [title, from, from_name].some((one) => contains(one, value)),
  ),
  searchArchived: filter(
    choice("yes", "no"),
    (value) =>
      ({ archived }: Ticket) =>
        value === "yes" || !archived,
    ({ archived }) => !archived,
  ),
  status: filter(
    choice(...STATUSES),
    (value) =>
      ({ status }: Ticket) =>
        status === value,
  ),
};

export const listOperations: Operation<World>[] = [
  list<Ticket>({
    path: base,
    permission: "TICKET_READ",
    largestPage: 9999,
    filters: ticketFilters,
    rows: (world) => world.tickets.all(),
    show,
  }),
  list<View>({
    path: "/api/v2/view",
    permission: "VIEW_READ",
    largestPage: 9999,
    filters: {
      query: filter(
        text,
        (value) =>
          ({ name }: View) =>
            contains(name, value),
      ),
    },
    rows: (world) => world.views.all(),
    show: ({ id, name }) => ({ id, name }),
  }),
  list<User>({
    path: "/api/v2/user",
    permission: "USER_READ",
    largestPage: 999,
    filters: {
      query: filter(
        text,
        (value) =>
          ({ name, username }: User) =>
            [name, username].some((one) => contains(one, value)),
      ),
      activeOnly: filter(
        flag,
        (wanted) =>
          ({ active }: User) =>
            !wanted || active,
      ),
      extended: accepted(flag),
    },
    rows: (world) => world.users.all(),
    show: ({ active: _active, ...user }) => user,
  }),
];
