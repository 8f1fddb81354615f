import {
  accepted,
  applyFilters,
  choice,
  type Filters,
  filter,
  flag,
  type Operation,
  operation,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import { type Customer, type Form, STATUSES, type Ticket, type User, type View, type World } from "../world";
import { formFields, forms } from "../world/lookups";
import { base, root } from "./common";

const DEFAULT_LIMIT = 15;

const between = (name: string, minimum: number, maximum: number) => (value: string) => {
  const number = wholeNumber(value);
  if (number < minimum || number > maximum) throw new Error(`${name} must be from ${minimum} to ${maximum}.`);
  return number;
};

/** Declares a list with Omnidesk's envelope. */
const list = <Row>(setup: {
  path: string;
  permission: string;
  largestPage: number;
  filters: Filters<Row, World>;
  rows(world: World): readonly Row[];
  show(row: Row): unknown;
}): Operation<World> => {
  const query: Filters<Row, World> = {
    itemStart: accepted(between("itemStart", 0, Number.MAX_SAFE_INTEGER)),
    itemLimit: accepted(between("itemLimit", 1, setup.largestPage)),
    ...setup.filters,
  };
  return operation<World>({
    method: "GET",
    path: setup.path,
    permission: setup.permission,
    query,
    run(call) {
      const found = applyFilters(setup.rows(call.state), query, call.query, call.state);
      const itemStart = Number(queryValue(call, "itemStart") ?? 0);
      const itemLimit = Number(queryValue(call, "itemLimit") ?? DEFAULT_LIMIT);
      const items = found.slice(itemStart, itemStart + itemLimit).map(setup.show);
      return { type: "text", itemStart, itemTotal: found.length, itemLimit, items };
    },
  });
};

/** @returns a ticket as the API returns it */
export const show = ({ archived: _archived, events: _events, ...ticket }: Ticket) => ticket;

/** @returns a customer as the API returns it */
export const showCustomer = ({
  id,
  external_primary_id,
  brand_name,
  firstname,
  lastname,
  custom,
}: Customer) => ({
  id,
  external_primary_id,
  brand_name,
  firstname,
  lastname,
  ...custom,
});

const contains = (text: string, search: string) => text.toLowerCase().includes(search.toLowerCase());

/** The pattern of most searches. An email address does not match it. */
const LETTERS_AND_DIGITS = /^[0-9a-zA-Z ]+$/;

/** The filter of a text that must match a pattern of the API reference. */
const searched = <Row>(pattern: RegExp, textsOf: (row: Row) => (string | undefined)[]) =>
  filter(
    (value: string) => {
      if (!pattern.test(value)) throw new Error(`It must match ${pattern.source}.`);
      return value;
    },
    (value) => (row: Row) => textsOf(row).some((text) => contains(text ?? "", value)),
  );

const viewId = (value: string) => {
  if (!/^[\w-]{2,}$/.test(value)) throw new Error("It must have at least two of 0-9, a-z, A-Z, - and _.");
  return Number(value);
};

const ticketFilters: Filters<Ticket, World> = {
  applyView: filter(viewId, (id, world: World) => {
    const view = world.views.get(id);
    if (!view) throw new Error("This view does not exist.");
    return view.includes;
  }),
  query: filter(
    text,
    (value) =>
      ({ title, from, from_name }: Ticket) =>
        [title, from, from_name].some((text) => contains(text, value)),
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
    path: `${root}/view`,
    permission: "VIEW_READ",
    largestPage: 9999,
    filters: { query: searched(/^[0-9a-zA-Z \-_]+$/, ({ name }) => [name]) },
    rows: (world) => world.views.all(),
    show: ({ id, name }) => ({ id, name }),
  }),
  list<User>({
    path: `${root}/user`,
    permission: "USER_READ",
    largestPage: 999,
    filters: {
      query: searched(
        /^[0-9a-zA-Z +]+$|^[A-Za-z0-9._+\-']+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/,
        ({ name, username, email, telephone_number }) => [name, username, email, telephone_number],
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
  list<Customer>({
    path: `${root}/customer`,
    permission: "CUSTOMER_READ",
    largestPage: 99,
    filters: {
      query: searched(LETTERS_AND_DIGITS, ({ firstname, lastname }) => [`${firstname} ${lastname}`]),
    },
    rows: (world) => world.customers.all(),
    show: showCustomer,
  }),
  list<Form>({
    path: `${root}/form`,
    permission: "FORM_READ",
    largestPage: 9999,
    filters: { query: searched(LETTERS_AND_DIGITS, ({ title }) => [title]) },
    rows: () => forms,
    show: (form) => form,
  }),
  list<Form>({
    path: `${root}/formfield`,
    permission: "FORM_READ",
    largestPage: 9999,
    filters: { query: searched(LETTERS_AND_DIGITS, ({ title }) => [title]) },
    rows: () => formFields,
    show: (field) => field,
  }),
];
