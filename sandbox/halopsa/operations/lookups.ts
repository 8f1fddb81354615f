import { filter, flag, type Operation, operation, pathId, text, wholeNumber } from "../../core";
import type { Row, World } from "../world";
import {
  CLOSED,
  events,
  outcomes,
  priorities,
  statuses,
  teams,
  ticketTypes,
  topLevels,
  workflows,
} from "../world/lookups";
import { nameOf } from "./clients";
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
  // HaloPSA returns no ID: a record says that a client can use a ticket type.
  show: ({ client_id, tickettype_id }: Row, world: World) => ({
    client_id,
    client_name: nameOf(world.clients, client_id),
    request_type: tickettype_id,
  }),
};

export const lookupOperations: Operation<World>[] = [
  bareList("tickets", "Status", () => statuses, {
    ...acceptParameters<Row>(text, "type"),
    ...acceptParameters<Row>(wholeNumber, "tickettype_id", "ticket_id"),
    excludeclosed: filter(flag, (wanted) => (row: Row) => !wanted || row.id !== CLOSED),
    ...acceptParameters<Row>(flag, "excludepending", "showcounts"),
  }),
  bareList("tickets", "TicketType", () => ticketTypes, {
    ...acceptParameters<Row>(wholeNumber, "client_id", "group_id", "itil_type"),
    ...acceptParameters<Row>(text, "domain"),
    ...acceptParameters<Row>(flag, "can_create_only", "can_edit_only", "showinactive", "showall"),
  }),
  bareList("tickets", "Priority", () => priorities as never, {
    ...idFilter<Row>("slaid"),
    ...acceptParameters<Row>(flag, "includedistinct"),
  }),
  bareList("tickets", "Team", () => teams, {
    ...idFilter<Row>("department_id"),
    ...acceptParameters<Row>(text, "type"),
    ...acceptParameters<Row>(
      flag,
      "includeenabled",
      "includedisabled",
      "include_managers",
      "showcounts",
      "showall",
    ),
  }),
  bareList("lookups", "Lookup", () => events, {
    ...idFilter<Row>("lookupid"),
    ...acceptParameters<Row>(wholeNumber, "domain"),
    ...acceptParameters<Row>(flag, "showall", "exclude_zero"),
  }),
  bareList("tickets", "Outcome", () => outcomes, {
    ...acceptParameters<Row>(wholeNumber, "tickettype_id", "workflow_id"),
    ...acceptParameters<Row>(flag, "showhidden", "excludesystemactions"),
  }),
  list<Row>({
    area: "customers",
    path: "TopLevel",
    key: "trees",
    rows: () => topLevels,
    show: (row) => row,
    paged: true,
    filters: { search: commonFilters<Row>(({ name }) => String(name)).search! },
  }),
  bareList("configuration", "Workflow", () => workflows.map(({ steps: _, ...row }) => row), {
    includeinactive: filter(
      flag,
      (wanted) => (row: Row) => wanted || row.active === true,
      (row: Row) => row.active === true,
    ),
  }),
  operation<World>({
    method: "GET",
    path: "/api/Workflow/:id",
    query: acceptParameters<never>(flag, "includedetails"),
    permission: "configuration",
    run: (call) => workflows.find(({ id }) => id === pathId(call)) ?? { id: 0 },
  }),
  list<Row>({
    ...supplier,
    key: "suppliers",
    rows: (world) => world.suppliers.all(),
    paged: true,
    filters: { ...commonFilters<Row>(({ name }) => String(name)), ...idFilter<Row>("toplevel_id") },
  }),
  get(supplier, ["includedetails"]),
  list<Row>({ ...areaRequestType, rows: (world) => world.areaRequestTypes.all() }),
  operation<World>({
    method: "GET",
    path: "/api/AreaRequestType/:id",
    query: acceptParameters<never>(flag, "includedetails"),
    permission: "customers",
    run: (call) => {
      const found = call.state.areaRequestTypes.all().find((row) => row.tickettype_id === pathId(call));
      return found ? areaRequestType.show(found, call.state) : null;
    },
  }),
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
