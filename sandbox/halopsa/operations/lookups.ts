import { filter, flag, type Operation, text } from "../../core";
import type { Row, World } from "../world";
import { outcomes, priorities, statuses, teams, ticketTypes } from "../world/lookups";
import { accept, commonFilters, get, list, numbered } from "./resource";

const bare = (area: string, path: string, rows: (world: World) => readonly Row[], filters = {}) =>
  list<Row>({ area, path, rows, show: (row) => row, filters });

const supplier = {
  area: "suppliers",
  path: "Supplier",
  what: "Supplier",
  from: (world: World) => world.suppliers,
  show: (row: Row) => row,
};

const areaRequestType = {
  area: "customers",
  path: "AreaRequestType",
  what: "Area request type",
  from: (world: World) => world.areaRequestTypes,
  show: (row: Row) => row,
};

export const lookupOperations: Operation<World>[] = [
  bare("tickets", "Status", () => statuses),
  bare("tickets", "TicketType", () => ticketTypes),
  bare("tickets", "Priority", () => priorities as never),
  bare("tickets", "Team", () => teams),
  bare("tickets", "Outcome", () => outcomes),
  list<Row>({
    ...supplier,
    key: "suppliers",
    rows: (world) => world.suppliers.all(),
    paged: true,
    filters: { ...commonFilters<Row>(({ name }) => String(name)), ...numbered<Row>("toplevel_id") },
  }),
  get(supplier, []),
  bare("customers", "AreaRequestType", (world) => world.areaRequestTypes.all()),
  get(areaRequestType, ["includedetails"]),
  bare("customers", "RecurringItem", (world) => world.recurringItems.all(), {
    ...numbered<Row>("client_id"),
    pending_recurring_invoice: filter(
      flag,
      (wanted) => (row: Row) => !wanted || row.pending_recurring_invoice === true,
    ),
  }),
  list<Row>({
    area: "customers",
    path: "AreaAzureTenant",
    rows: (world) => world.azureTenants.all(),
    show: (row, _, call) => {
      const isKept = call.asked.some(({ name, value }) => name === "ignore_decrypt" && value === "true");
      return isKept ? row : { ...row, application_secret: "decrypted:not-a-secret" };
    },
    filters: {
      azure_tenant_id: filter(text, (value) => (row: Row) => row.azure_tenant_id === value),
      ...numbered<Row>("client_id"),
      ...numbered<Row>("details_id"),
      ...numbered<Row>("site_id"),
      notset: filter(flag, (wanted) => (row: Row) => !wanted || row.client_id === null),
      ...accept<Row>(flag, "ignore_decrypt", "returnalliflinked"),
    },
  }),
];
