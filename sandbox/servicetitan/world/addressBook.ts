import type { ContactType } from "./customers";

/** Creation and change, with the users who did it. */
type Edits = { createdOn: string; createdBy: number; modifiedOn: string; modifiedBy: number };

/** A person in the address book, who can belong to several records. */
export type Person = Edits & {
  /** A GUID. */
  id: string;
  referenceId: string | null;
  name: string | null;
  title: string | null;
  isArchived: boolean;
  deleted: boolean;
};

/** A phone number or email address of a person. */
export type PersonMethod = Edits & {
  id: string;
  /** The GUID of the person. */
  contactId: string;
  referenceId: string | null;
  type: ContactType;
  value: string;
  memo: string | null;
};

export type RelationshipKind = "customer" | "location" | "booking";

/** A record that a person belongs to. */
export type PersonRelationship = {
  id: string;
  contactId: string;
  relatedEntityId: number;
  kind: RelationshipKind;
  createdOn: string;
  createdBy: number;
  deleted: boolean;
};
