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
import { find, list, type PathCall, tenantPath, timeFilters } from "./common";
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

type OwnerKind = "customers" | "locations";

const owners = {
  customers: { label: "Customer", noun: "customer", contacts: "customerContacts", key: "customerId" },
  locations: { label: "Location", noun: "location", contacts: "locationContacts", key: "locationId" },
} as const;

/** The operations on the contacts of customers, or of locations. */
const contactsOf = (kind: OwnerKind): Operation<World>[] => {
  const { label, noun, contacts, key } = owners[kind];
  const path = tenantPath("crm", `${kind}/:id/contacts`);
  const present = (world: World) => world[contacts].all().filter(({ active }) => active);
  const own = (world: World, ownerId: number) => present(world).filter((one) => one.ownerId === ownerId);
  const ownerId = (call: PathCall) => find<{ id: number }>(call.state[kind], pathId(call), label).id;

  /** @returns the contact that the path names, which must belong to the owner in the path */
  const contactOf = (call: PathCall): Contact => {
    const contactId = pathId(call, "contactId");
    const contact = own(call.state, ownerId(call)).find(({ id }) => id === contactId);
    if (!contact) throw notFound("Contact", contactId);
    return contact;
  };

  const rejectDuplicate = (others: Contact[], type: string, value: string): void => {
    if (others.some((other) => other.type === type && other.value === value))
      throw new ApiError(409, `The ${noun} already has the ${type} contact ${value}`);
  };

  const createContact = operation<World, typeof field.newContact>({
    method: "POST",
    path,
    body: field.newContact,
    run: (call) => {
      const id = ownerId(call);
      rejectDuplicate(own(call.state, id), call.body.type, call.body.value);
      const [added] = addContacts(call.state[contacts], id, [call.body], call.state.now());
      return show(added!);
    },
  });

  const updateContact = operation<World, typeof changedContact>({
    method: "PATCH",
    path: `${path}/:contactId`,
    body: changedContact,
    run: (call) => {
      const contact = contactOf(call);
      const type = call.body.type ?? contact.type;
      const value = call.body.value ?? contact.value;
      const others = own(call.state, contact.ownerId).filter(({ id }) => id !== contact.id);
      rejectDuplicate(others, type, value);
      const changes = {
        ...call.body,
        phoneSettings: phoneSettings(type, value),
        modifiedOn: call.state.now(),
      };
      return show(call.state[contacts].change(contact.id, changes));
    },
  });

  const deleteContact = operation<World>({
    method: "DELETE",
    path: `${path}/:contactId`,
    run: (call) => {
      const { id } = contactOf(call);
      call.state[contacts].change(id, { active: false, modifiedOn: call.state.now() });
    },
  });

  const ids = `${key}s`;
  const requiredParameters = [
    ids,
    "modifiedBefore",
    "modifiedOnOrAfter",
    "createdBefore",
    "createdOnOrAfter",
  ];

  return [
    list<Contact>({
      path: tenantPath("crm", `${kind}/contacts`),
      rows: present,
      filters: {
        ...timeFilters<Contact>(),
        [ids]: filter(commaList(wholeNumber, 50), (wanted) => (row: Contact) => wanted.includes(row.ownerId)),
      },
      check: (call) => {
        if (requiredParameters.every((name) => queryValue(call, name) === undefined))
          throw new ApiError(400, `One of ${requiredParameters.join(", ")} is required`, {
            modifiedOnOrAfter: [`One of ${requiredParameters.join(", ")} is required.`],
          });
      },
      show: (row) => ({ ...show(row), [key]: row.ownerId }),
    }),
    list<Contact>({ path, rows: (world, call) => own(world, ownerId(call)), show }),
    createContact,
    updateContact,
    deleteContact,
    exportFeed<Contact>({
      path: tenantPath("crm", `export/${kind}/contacts`),
      rows: (world) => world[contacts].all(),
      show: (row) => ({ ...show(row), [key]: row.ownerId, active: row.active }),
    }),
  ];
};

export const contactOperations = [...contactsOf("customers"), ...contactsOf("locations")];
