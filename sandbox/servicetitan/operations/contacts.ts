import { z } from "zod";
import {
  ApiError,
  type Collection,
  commaList,
  filter,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Contact, phoneSettings } from "../world/customers";
import * as field from "./bodies";
import { find, list, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const show = ({ ownerId: _owner, active: _active, ...contact }: Contact) => contact;

/** @returns a contact as the response to a new customer or location includes it */
export const showPlain = ({ id, type, value, memo }: Contact) => ({ id, type, value, memo });

/** Adds contacts to a customer or location. */
export const addContacts = (
  to: Collection<Contact>,
  ownerId: number,
  input: z.output<typeof field.newContact>[],
  now: string,
): Contact[] =>
  input.map(({ type, value, memo }) =>
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
        invoiceNotification: false,
        statementNotification: false,
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
      invoiceNotification: field.flag,
      statementNotification: field.flag,
    })
    .optional(),
});

const own = (world: World, customerId: number): Contact[] =>
  world.customerContacts.all().filter((contact) => contact.active && contact.ownerId === customerId);

/** @returns the contact that the path names, which must belong to the customer in the path */
const contactOf = (world: World, customerId: number, contactId: number): Contact => {
  find(world.customers, customerId, "Customer");
  const contact = own(world, customerId).find(({ id }) => id === contactId);
  if (!contact) throw notFound("Contact", contactId);
  return contact;
};

const rejectDuplicate = (others: Contact[], type: string, value: string): void => {
  if (others.some((other) => other.type === type && other.value === value))
    throw new ApiError(409, `The customer already has the ${type} contact ${value}`);
};

const createContact = operation<World, typeof field.newContact>({
  method: "POST",
  path: tenantPath("crm", "customers/:id/contacts"),
  body: field.newContact,
  run: (call) => {
    const customer = find(call.state.customers, pathId(call), "Customer");
    rejectDuplicate(own(call.state, customer.id), call.body.type, call.body.value);
    const [added] = addContacts(call.state.customerContacts, customer.id, [call.body], call.state.now());
    return show(added!);
  },
});

const updateContact = operation<World, typeof changedContact>({
  method: "PATCH",
  path: tenantPath("crm", "customers/:id/contacts/:contactId"),
  body: changedContact,
  run: (call) => {
    const customerId = pathId(call);
    const contact = contactOf(call.state, customerId, pathId(call, "contactId"));
    const type = call.body.type ?? contact.type;
    const value = call.body.value ?? contact.value;
    const others = own(call.state, customerId).filter(({ id }) => id !== contact.id);
    rejectDuplicate(others, type, value);
    const changes = { ...call.body, phoneSettings: phoneSettings(type, value), modifiedOn: call.state.now() };
    return show(call.state.customerContacts.change(contact.id, changes));
  },
});

const deleteContact = operation<World>({
  method: "DELETE",
  path: tenantPath("crm", "customers/:id/contacts/:contactId"),
  run: (call) => {
    const contact = contactOf(call.state, pathId(call), pathId(call, "contactId"));
    call.state.customerContacts.change(contact.id, { active: false, modifiedOn: call.state.now() });
  },
});

const requiredParameters = [
  "customerIds",
  "modifiedBefore",
  "modifiedOnOrAfter",
  "createdBefore",
  "createdOnOrAfter",
];

export const contactOperations: Operation<World>[] = [
  list<Contact>({
    path: tenantPath("crm", "customers/contacts"),
    rows: (world) => world.customerContacts.all().filter(({ active }) => active),
    filters: {
      ...timeFilters<Contact>(),
      customerIds: filter(commaList(wholeNumber, 50), (ids) => (row: Contact) => ids.includes(row.ownerId)),
    },
    check: (call) => {
      if (requiredParameters.every((name) => queryValue(call, name) === undefined))
        throw new ApiError(400, `One of ${requiredParameters.join(", ")} is required`, {
          modifiedOnOrAfter: [`One of ${requiredParameters.join(", ")} is required.`],
        });
    },
    show: (row) => ({ ...show(row), customerId: row.ownerId }),
  }),
  list<Contact>({
    path: tenantPath("crm", "customers/:id/contacts"),
    rows: (world, call) => own(world, find(world.customers, pathId(call), "Customer").id),
    show,
  }),
  createContact,
  updateContact,
  deleteContact,
  exportFeed({
    path: tenantPath("crm", "export/customers/contacts"),
    rows: (world) => world.customerContacts.all(),
    show: (row) => ({ ...show(row), customerId: row.ownerId, active: row.active }),
  }),
  exportFeed({
    path: tenantPath("crm", "export/locations/contacts"),
    rows: (world) => world.locationContacts.all(),
    show: (row) => ({ ...show(row), locationId: row.ownerId, active: row.active }),
  }),
];
