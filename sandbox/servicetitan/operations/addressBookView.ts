import { ApiError, type Collection } from "../../core";
import type { World } from "../world";
import type { Person, PersonMethod, PersonRelationship, RelationshipKind } from "../world/addressBook";
import type { Contact } from "../world/customers";

/**
 * The address book as the API shows it. Each customer and location is a contact in it, and the phone numbers and email
 * addresses of the older API (`contacts.ts`) are its contact methods. Those are derived, so that a change through
 * either API is visible in both. A stored record with the GUID of a derived one replaces it.
 */
type Owner = "customer" | "location";

const OWNERS: readonly Owner[] = ["customer", "location"];

/** The user who created all derived records. */
const CREATED_BY = 401;

/** A GUID that an ID of a kind always has. */
const guidOf = (kind: number, id: number) => `0000000${kind}-0000-4000-8000-${String(id).padStart(12, "0")}`;

const contactGuid = (owner: Owner, ownerId: number) => guidOf(OWNERS.indexOf(owner) + 1, ownerId);

const edits = ({ createdOn, modifiedOn }: { createdOn: string; modifiedOn: string }) => ({
  createdOn,
  createdBy: CREATED_BY,
  modifiedOn,
  modifiedBy: CREATED_BY,
});

const derivedPeople = (world: World): Person[] =>
  OWNERS.flatMap((owner) =>
    world[`${owner}s`].all().map((record) => ({
      id: contactGuid(owner, record.id),
      referenceId: null,
      name: record.name,
      title: null,
      isArchived: !record.active,
      deleted: false,
      ...edits(record),
    })),
  );

/** A contact method, and the contact of the older API that it is. */
export interface MethodView extends PersonMethod {
  source?: { owner: Owner; contact: Contact };
}

const derivedMethods = (world: World): MethodView[] =>
  OWNERS.flatMap((owner) =>
    world[`${owner}Contacts`]
      .all()
      .filter(({ active }) => active)
      .map((contact) => ({
        id: guidOf(OWNERS.indexOf(owner) + 3, contact.id),
        contactId: contactGuid(owner, contact.ownerId),
        referenceId: null,
        type: contact.type,
        value: contact.value,
        memo: contact.memo,
        ...edits(contact),
        source: { owner, contact },
      })),
  );

const derivedRelationships = (world: World): PersonRelationship[] =>
  OWNERS.flatMap((owner) =>
    world[`${owner}s`].all().map(({ id, createdOn }) => ({
      id: guidOf(5 + OWNERS.indexOf(owner), id),
      contactId: contactGuid(owner, id),
      relatedEntityId: id,
      kind: owner as RelationshipKind,
      createdOn,
      createdBy: CREATED_BY,
      deleted: false,
    })),
  );

/** The derived records that are not replaced, then the stored ones. */
const together = <Row extends { id: string; deleted: boolean }>(derived: Row[], stored: readonly Row[]) => {
  const replaced = new Set(stored.map(({ id }) => id));
  return [...derived.filter(({ id }) => !replaced.has(id)), ...stored].filter(({ deleted }) => !deleted);
};

export const peopleOf = (world: World): Person[] => together(derivedPeople(world), world.people.all());

export const relationshipsOf = (world: World): PersonRelationship[] =>
  together(derivedRelationships(world), world.personRelationships.all());

/** All contact methods, those of deleted people excluded. */
export const methodsOf = (world: World): MethodView[] => {
  const gone = new Set(
    world.people
      .all()
      .filter(({ deleted }) => deleted)
      .map(({ id }) => id),
  );
  return [...derivedMethods(world), ...world.personMethods.all()].filter(
    ({ contactId }) => !gone.has(contactId),
  );
};

/** @throws ApiError 404 if there is no such contact */
export const personOf = (world: World, id: string): Person => {
  const found = peopleOf(world).find((person) => person.id === id);
  if (!found) throw new ApiError(404, `Contact ${id} was not found`);
  return found;
};

/** Stores a record, in place of the derived one with its GUID if there is one. */
export const store = <Row extends { id: string }>(into: Collection<Row>, row: Row): Row =>
  into.has(row.id) ? into.change(row.id, row) : into.add(row);
