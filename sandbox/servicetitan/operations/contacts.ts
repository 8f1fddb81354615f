import { z } from "zod";
import {
  askedFor,
  type Collection,
  commaList,
  filter,
  idPart,
  notFound,
  type Operation,
  operation,
  Refusal,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Contact, phoneSettings } from "../world/customers";
import * as field from "./bodies";
import { find, list, timeFilters, under } from "./common";
import { exportFeed } from "./exportFeed";

const show = ({ ownerId: _owner, active: _active, ...contact }: Contact) => contact;

/** How a new customer or location shows its contacts. */
export const showPlain = ({ id, type, value, memo }: Contact) => ({ id, type, value, memo });

/** Adds contacts to a customer or location. */
export const addContacts = (
  to: Collection<Contact>,
  ownerId: number,
  given: z.output<typeof field.newContact>[],
  now: string,
): Contact[] =>
  given.map(({ type, value, memo }) =>
    to.add({
      ownerId,
      type,
      value,
      memo: memo ?? null,
      createdOn: now,
      modifiedOn: now,
      phoneSettings: phoneSettings(type, value),
      preferences: {
        jobRemindersEnabled: true,
        marketingUpdatesEnabled: true,
        invoiceStatementNotification: false,
      },
      active: true,
    }),
  );

const changedContact = z.strictObject({
  type: field.contactType.optional(),
  value: field.text.optional(),
  memo: field.text.optional(),
  preferences: z
    .strictObject({
      jobRemindersEnabled: field.flag,
      marketingUpdatesEnabled: field.flag,
      invoiceStatementNotification: field.flag,
    })
    .optional(),
});

const own = (world: World, customerId: number): Contact[] =>
  world.customerContacts.all().filter((contact) => contact.active && contact.ownerId === customerId);

/** The contact of a path, which must belong to the customer of that path. */
const contactOf = (world: World, customerId: number, contactId: number): Contact => {
  find(world.customers, customerId, "Customer");
  const contact = own(world, customerId).find(({ id }) => id === contactId);
  if (!contact) throw notFound("Contact", contactId);
  return contact;
};

const refuseTwin = (others: Contact[], type: string, value: string): void => {
  if (others.some((other) => other.type === type && other.value === value))
    throw new Refusal(409, `The customer already has the ${type} contact ${value}`);
};

const createContact = operation<World, typeof field.newContact>({
  method: "POST",
  path: under("crm", "customers/:id/contacts"),
  body: field.newContact,
  run: (call) => {
    const customer = find(call.state.customers, idPart(call), "Customer");
    refuseTwin(own(call.state, customer.id), call.body.type, call.body.value);
    const [added] = addContacts(call.state.customerContacts, customer.id, [call.body], call.state.now());
    return show(added!);
  },
});

const updateContact = operation<World, typeof changedContact>({
  method: "PATCH",
  path: under("crm", "customers/:id/contacts/:contactId"),
  body: changedContact,
  run: (call) => {
    const customerId = idPart(call);
    const contact = contactOf(call.state, customerId, idPart(call, "contactId"));
    const type = call.body.type ?? contact.type;
    const value = call.body.value ?? contact.value;
    const others = own(call.state, customerId).filter(({ id }) => id !== contact.id);
    refuseTwin(others, type, value);
    const changes = { ...call.body, phoneSettings: phoneSettings(type, value), modifiedOn: call.state.now() };
    return show(call.state.customerContacts.change(contact.id, changes));
  },
});

const deleteContact = operation<World>({
  method: "DELETE",
  path: under("crm", "customers/:id/contacts/:contactId"),
  run: (call) => {
    const contact = contactOf(call.state, idPart(call), idPart(call, "contactId"));
    call.state.customerContacts.change(contact.id, { active: false, modifiedOn: call.state.now() });
  },
});

const oneOfThese = [
  "customerIds",
  "modifiedBefore",
  "modifiedOnOrAfter",
  "createdBefore",
  "createdOnOrAfter",
];

export const contactOperations: Operation<World>[] = [
  list<Contact>({
    path: under("crm", "customers/contacts"),
    rows: (world) => world.customerContacts.all().filter(({ active }) => active),
    filters: {
      ...timeFilters<Contact>(),
      customerIds: filter(commaList(wholeNumber, 50), (ids) => (row: Contact) => ids.includes(row.ownerId)),
    },
    check: (call) => {
      if (oneOfThese.every((name) => askedFor(call, name) === undefined))
        throw new Refusal(400, `One of ${oneOfThese.join(", ")} must be given`, {
          modifiedOnOrAfter: [`One of ${oneOfThese.join(", ")} must be given.`],
        });
    },
    show: (row) => ({ ...show(row), customerId: row.ownerId }),
  }),
  list<Contact>({
    path: under("crm", "customers/:id/contacts"),
    rows: (world, call) => own(world, find(world.customers, idPart(call), "Customer").id),
    show,
  }),
  createContact,
  updateContact,
  deleteContact,
  exportFeed({
    path: under("crm", "export/customers/contacts"),
    rows: (world) => world.customerContacts.all(),
    show: (row) => ({ ...show(row), customerId: row.ownerId, active: row.active }),
  }),
  exportFeed({
    path: under("crm", "export/locations/contacts"),
    rows: (world) => world.locationContacts.all(),
    show: (row) => ({ ...show(row), locationId: row.ownerId, active: row.active }),
  }),
];
