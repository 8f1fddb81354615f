/** A note on a customer, a location or a lead. */
export type Note = {
  id: number;
  /** The ID of the record that the note is on. */
  ownerId: number;
  text: string;
  isPinned: boolean;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
};
