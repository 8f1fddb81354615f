import { type Filters, filter, sortableTimestamp, timestamp } from "../../core";
import type { Row, World } from "../world";

const comparing = <Item extends Row>(field: string, keeps: (found: string, wanted: string) => boolean) =>
  filter<string, Item, World>(
    timestamp,
    (wanted) => (row) => keeps(sortableTimestamp(String(row[field] ?? "")) ?? "", wanted),
  );

/** The filters start_date and end_date, which compare when a record starts. */
export const between = <Item extends Row>(field: string): Filters<Item, World> => ({
  start_date: comparing<Item>(field, (found, wanted) => found >= wanted),
  end_date: comparing<Item>(field, (found, wanted) => found <= wanted),
});
