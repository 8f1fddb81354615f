import { type Filters, filter, sortableTimestamp, timestamp } from "../../core";
import type { Row, World } from "../world";

const comparing = <Item extends Row>(field: string, keeps: (found: string, wanted: string) => boolean) =>
  filter<string, Item, World>(
    timestamp,
    (wanted) => (row) => keeps(sortableTimestamp(String(row[field] ?? "")) ?? "", wanted),
  );

const fromTo = <Item extends Row>(from: string, to: string, field: string): Filters<Item, World> => ({
  [from]: comparing<Item>(field, (found, wanted) => found >= wanted),
  [to]: comparing<Item>(field, (found, wanted) => found <= wanted),
});

/** The filters start_date and end_date, which compare when a record starts. */
export const between = <Item extends Row>(field: string) => fromTo<Item>("start_date", "end_date", field);

/** The filters that compare the time of the last change. */
export const updatedBetween = <Item extends Row>(field: string) =>
  fromTo<Item>("lastupdatefromdate", "lastupdatetodate", field);
