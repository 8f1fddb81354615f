import type { World } from "../../world";

/** What a row is made of. */
export interface Parts {
  id: number;
  index: number;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
  world: World;
}

/** Returns the fields of a row, without modifiedOn. */
export type Shape = (parts: Parts) => Record<string, unknown>;

/** @returns the record with a number; numbers beyond the last record start over */
export const nth = <Row>(rows: { all(): readonly Row[] }, index: number): Row => {
  const all = rows.all();
  const row = all[index % all.length];
  if (row === undefined) throw new Error("There are no records of this kind.");
  return row;
};
