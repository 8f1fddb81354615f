import { filter, flag, type Operation, text } from "../../core";
import type { Row, World } from "../world";
import { outcomes, priorities, statuses, teams, ticketTypes } from "../world/lookups";
import { acceptParameters, commonFilters, get, idFilter, list } from "./resource";

const bareList = (area: string, path: string, rows: (world: World) => readonly Row[], filters = {}) =>
  list<Row>({ area, path, rows, show: (row) => row, filters });

const supplier = {
  area: "suppliers",
  path: "Supplier",
  label: "Supplier",
  from: (world: World) => world.suppliers,
  show: (row: Row) => row,
};

const areaRequestType = {
  area: "customers",
  path: "AreaRequestType",
  label: "Area request type",
  from: (world: World) => world.areaRequestTypes,
  show: (row: Row) => row,
};

export const lookupOperations: Operation<World>[] = [
  bareList("tickets", "Status", () => statuses),
  bareList("tickets", "TicketType", () => ticketTypes),
  bareList("tickets", "Priority", () => priorities as never),
  bareList("tickets", "Team", () => teams),
  bareList("tickets", "Outcome", () => outcomes),
  list<Row>({
    ...supplier,
    key: "suppliers",
    rows: (world) => world.suppliers.all(),
    paged: true,
    filters: { ...commonFilters<Row>(({ name }) => String(name)), ...idFilter<Row>("toplevel_id") },
  }),
  get(supplier, []),
  bareList("customers", "AreaRequestType", (world) => world.areaRequestTypes.all()),
  get(areaRequestType, ["includedetails"]),
  bareList("customers", "RecurringItem", (world) => world.recurringItems.all(), {
    ...idFilter<Row>("client_id"),
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
      const isEncrypted = call.query.some(({ name, value }) => name === "ignore_decrypt" && value === "true");
      return isEncrypted ? row : { ...row, application_secret: "decrypted:not-a-secret" };
    },
    filters: {
      azure_tenant_id: filter(text, (value) => (row: Row) => row.azure_tenant_id === value),
      ...idFilter<Row>("client_id"),
      ...idFilter<Row>("details_id"),
      ...idFilter<Row>("site_id"),
      notset: filter(flag, (wanted) => (row: Row) => !wanted || row.client_id === null),
      ...acceptParameters<Row>(flag, "ignore_decrypt", "returnalliflinked"),
    },
  }),
];
