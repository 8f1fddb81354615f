import { accepted, contains, filter, type Operation, text } from "../../core";
import type { World } from "../world";
import type { Contact } from "../world/customers";
import { list, sortKeys, tenantPath, timeFilters } from "./common";

type Owner = "customer" | "location";

const OWNERS: readonly Owner[] = ["customer", "location"];

/** The user who created all contacts. */
const CREATED_BY = 401;

/** A GUID that an ID of a kind always has. */
const guidOf = (kind: number, id: number) => `0000000${kind}-0000-4000-8000-${String(id).padStart(12, "0")}`;

const contactGuid = (owner: Owner, ownerId: number) => guidOf(OWNERS.indexOf(owner) + 1, ownerId);

/** A phone number or email address of a customer or location. Each of them is one contact of the newer API. */
interface ContactMethod {
  id: number;
  guid: string;
  contactId: string;
  contact: Contact;
  createdOn: string;
  modifiedOn: string;
}

const methodsOf = (world: World, owner: Owner): ContactMethod[] =>
  world[`${owner}Contacts`]
    .all()
    .filter(({ active }) => active)
    .map((contact) => ({
      id: contact.id,
      guid: guidOf(OWNERS.indexOf(owner) + 3, contact.id),
      contactId: contactGuid(owner, contact.ownerId),
      contact,
      createdOn: contact.createdOn,
      modifiedOn: contact.modifiedOn,
    }));

interface Relationship {
  owner: Owner;
  ownerId: number;
  createdOn: string;
}

const relationshipsOf = (world: World, contactId: string | undefined): Relationship[] =>
  OWNERS.flatMap((owner) => {
    const found = world[`${owner}s`]
      .all()
      .find(({ id }) => contactGuid(owner, id) === contactId?.toLowerCase());
    return found ? [{ owner, ownerId: found.id, createdOn: found.createdOn }] : [];
  });

const capitalized = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

export const contactMethodOperations: Operation<World>[] = [
  list<ContactMethod>({
    path: tenantPath("crm", "contacts/contact-methods"),
    rows: (world) => OWNERS.flatMap((owner) => methodsOf(world, owner)),
    filters: {
      ...timeFilters<ContactMethod>(),
      contactId: filter(text, (value) => (row: ContactMethod) => row.contactId === value.toLowerCase()),
      referenceId: filter(text, () => () => false),
      type: filter(
        text,
        (value) => (row: ContactMethod) => row.contact.type.toLowerCase() === value.toLowerCase(),
      ),
      value: contains((row: ContactMethod) => row.contact.value),
    },
    sort: sortKeys<ContactMethod>(),
    show: ({ guid, contactId, contact: { type, value, memo, createdOn, modifiedOn } }) => ({
      id: guid,
      contactId,
      referenceId: null,
      type,
      value,
      memo,
      createdOn,
      createdBy: CREATED_BY,
      modifiedOn,
      modifiedBy: CREATED_BY,
    }),
  }),
  list<Relationship>({
    path: tenantPath("crm", "contacts/:contactId/relationships"),
    rows: (world, call) => relationshipsOf(world, call.pathParameters.contactId),
    filters: {
      relatedEntityId: filter(text, (value) => (row: Relationship) => String(row.ownerId) === value),
      typeSlug: filter(text, (value) => (row: Relationship) => row.owner === value.toLowerCase()),
      typeName: filter(text, (value) => (row: Relationship) => row.owner === value.toLowerCase()),
      createdBefore: accepted(text),
      createdOnOrAfter: accepted(text),
    },
    sort: {},
    show: ({ owner, ownerId, createdOn }) => ({
      id: guidOf(5 + OWNERS.indexOf(owner), ownerId),
      relatedEntityId: ownerId,
      typeName: capitalized(owner),
      typeSlug: owner,
      createdOn,
      createdBy: CREATED_BY,
    }),
  }),
];
