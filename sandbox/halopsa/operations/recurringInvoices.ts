import { z } from "zod";
import {
  accepted,
  choice,
  commaList,
  flag,
  HttpResponse,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import type { RecurringInvoice, Row, World } from "../world";
import { nameOf } from "./clients";
import { checkReferences, headerFields, lineFields, totalOf } from "./invoices";
import { savedLines } from "./lines";
import {
  acceptParameters,
  commonFilters,
  field,
  find,
  get,
  idFilter,
  list,
  onlyKnown,
  recordsOf,
  returnAll,
  returned,
  save,
} from "./resource";

const recurringInvoice = {
  area: "invoices",
  path: "RecurringInvoice",
  label: "Recurring invoice",
  from: (world: World) => world.recurringInvoices,
  show: (row: RecurringInvoice, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.sitenumber),
    total: totalOf(row.lines.filter(({ isinactive }) => !isinactive)),
    lines: row.lines.map((line) => ({ ...line, ihid: row.id })),
  }),
};

const linesOf = (given: unknown, before: Row[], world: World) =>
  savedLines(given, before, world, {
    records: world.recurringInvoices.all(),
    firstId: 6000,
    itemKey: "_itemid",
  });

const changedLine = { ...lineFields, ihid: z.int(), isinactive: field.flag };

const changedLines = recordsOf({ ...changedLine, id: z.int() });

/** Changes a line of the recurring invoice that it belongs to. */
function changeLine({ id, ihid, ...changes }: Row & { ihid: number }, world: World): Row {
  const { lines } = find(world.recurringInvoices, ihid, recurringInvoice.label);
  const stored = lines.find((line) => line.id === id);
  if (!stored) throw invalidField("id", `Recurring invoice ${ihid} has no line ${id}.`);
  const line = { ...stored, ...changes };
  world.recurringInvoices.change(ihid, {
    lines: lines.map((one) => (one.id === id ? line : one)),
    last_modified: world.now(),
  });
  return { ...line, ihid };
}

export const recurringInvoiceOperations: Operation<World>[] = [
  list<RecurringInvoice>({
    ...recurringInvoice,
    key: "invoices",
    rows: (world) => world.recurringInvoices.all(),
    paged: true,
    show: (row, world, call) => {
      const { lines, ...shown } = recurringInvoice.show(row, world);
      return queryValue(call, "includelines")?.toLowerCase() === "true" ? { ...shown, lines } : shown;
    },
    filters: {
      search: commonFilters<RecurringInvoice>(({ name, reference }) => `${name} ${reference}`).search!,
      ...idFilter<RecurringInvoice>("client_id"),
      client_ids: oneOf(wholeNumber, (row: RecurringInvoice) => row.client_id),
      ...idFilter<RecurringInvoice>("site_id", "sitenumber"),
      ...idFilter<RecurringInvoice>("user_id", "uid"),
      ...idFilter<RecurringInvoice>("contract_id"),
      rinvoice_type: accepted<RecurringInvoice>(choice("contracts", "invoices", "both")),
      ...acceptParameters<RecurringInvoice>(wholeNumber, "asset_id", "toplevel_id"),
      ...acceptParameters<RecurringInvoice>(text, "advanced_search"),
      ...acceptParameters<RecurringInvoice>(commaList(wholeNumber), "billingcategory_ids"),
      ...acceptParameters<RecurringInvoice>(flag, "includelines", "idonly"),
    },
  }),
  get(recurringInvoice, ["includedetails"]),
  save<RecurringInvoice>({
    ...recurringInvoice,
    fields: {
      ...headerFields,
      period: field.id,
      period_type: field.id,
      startdate: field.text,
      enddate: field.text,
      nextcreationdate: field.text,
      disabled: field.flag,
    },
    required: ["client_id"],
    create: (input, world) => {
      checkReferences(input, world);
      const client = world.clients.get(Number(input.client_id));
      return {
        sitenumber: client?.main_site_id,
        name: client?.name,
        period: 3,
        period_type: 0,
        startdate: world.now(),
        disabled: false,
        customfields: [],
        ...input,
        lines: linesOf(input.lines, [], world),
        last_modified: world.now(),
      } as unknown as Omit<RecurringInvoice, "id">;
    },
    change: (input, row, world) => {
      checkReferences(input, world);
      return { lines: linesOf(input.lines, row.lines, world), last_modified: world.now() };
    },
  }),
  operation<World, typeof changedLines>({
    method: "POST",
    path: "/api/RecurringInvoice/updatelines",
    query: returnAll,
    permission: recurringInvoice.area,
    body: changedLines,
    run: ({ body, query, state }) => {
      const known = onlyKnown(body, changedLine, "POST /api/RecurringInvoice/updatelines", state);
      const saved = known.map((line) => changeLine(line as Row & { ihid: number }, state));
      return new HttpResponse(201, returned(query, saved));
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/RecurringInvoice/:id",
    query: acceptParameters<never>(flag, "bypass_accounts_sync"),
    permission: recurringInvoice.area,
    run: (call) => {
      const row = find(call.state.recurringInvoices, pathId(call), recurringInvoice.label);
      call.state.recurringInvoices.remove(row.id);
      return recurringInvoice.show(row, call.state);
    },
  }),
];
