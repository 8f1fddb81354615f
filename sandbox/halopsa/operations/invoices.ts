import { z } from "zod";
import {
  commaList,
  filter,
  flag,
  type Operation,
  oneOf,
  operation,
  pathId,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import type { Invoice, Row, World } from "../world";
import { nameOf } from "./clients";
import {
  acceptParameters,
  commonFilters,
  field,
  find,
  get,
  idFilter,
  list,
  mustExist,
  save,
} from "./resource";

const totalOf = (lines: Row[]) =>
  lines.reduce(
    (total, { qty_order, unit_price }) => total + Number(qty_order ?? 0) * Number(unit_price ?? 0),
    0,
  );

const invoice = {
  area: "invoices",
  path: "Invoice",
  label: "Invoice",
  from: (world: World) => world.invoices,
  show: (row: Invoice, world: World) => {
    const total = totalOf(row.lines);
    return {
      ...row,
      client_name: nameOf(world.clients, row.client_id),
      site_name: nameOf(world.sites, row.sitenumber),
      total,
      amountdue: row.voided ? 0 : total - Number(row.amountpaid ?? 0),
    };
  },
};

/** Changes the lines that have an ID, and adds the others. */
function savedLines(given: unknown, before: Row[], world: World): Row[] {
  const highest = Math.max(5000, ...world.invoices.all().flatMap(({ lines }) => lines.map(({ id }) => id)));
  let next = highest + 1;
  const lines = [...before];
  for (const line of (given ?? []) as Partial<Row>[]) {
    const at = lines.findIndex(({ id }) => id === line.id);
    if (at >= 0) lines[at] = { ...(lines[at] as Row), ...line };
    else lines.push({ ...line, id: next++ });
  }
  return lines;
}

function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "sitenumber");
  mustExist(world.users, input, "uid");
  mustExist(world.tickets, input, "ticket_id");
}

const isPosted = (name: string, posted: boolean) => ({
  [name]: filter(flag, (wanted) => (row: Invoice) => !wanted || row.posted === posted),
});

const texts = [
  "name",
  "invoice_date",
  "duedate",
  "reference",
  "cust_order_number",
  "contactname",
  "notes_1",
  "notes_2",
  "notes_3",
  "internal_note",
  "datepaid",
  "thirdpartyinvoicenumber",
  "xeroid",
];

const numbers = [
  "client_id",
  "sitenumber",
  "uid",
  "currency_code",
  "paymentterms",
  "ticket_id",
  "contract_id",
  "billingcategory",
  "pdftemplate_id",
  "paymentstatus",
];

export const invoiceOperations: Operation<World>[] = [
  list<Invoice>({
    ...invoice,
    key: "invoices",
    rows: (world) => world.invoices.all(),
    paged: true,
    show: (row, world, call) => {
      const { lines, ...shown } = invoice.show(row, world);
      return queryValue(call, "includelines")?.toLowerCase() === "true" ? { ...shown, lines } : shown;
    },
    filters: {
      search: commonFilters<Invoice>(({ name, invoicenumber }) => `${invoicenumber} ${name}`).search!,
      ...idFilter<Invoice>("client_id"),
      client_ids: oneOf(wholeNumber, (row: Invoice) => row.client_id),
      ...idFilter<Invoice>("site_id", "sitenumber"),
      ...idFilter<Invoice>("user_id", "uid"),
      ...idFilter<Invoice>("ticket_id"),
      ...idFilter<Invoice>("contract_id"),
      paymentstatuses: oneOf(wholeNumber, (row: Invoice) => row.paymentstatus as number),
      ...isPosted("postedonly", true),
      ...isPosted("notpostedonly", false),
      ...acceptParameters<Invoice>(
        wholeNumber,
        "asset_id",
        "toplevel_id",
        "salesorder_id",
        "recurringinvoice_id",
        "sent_status",
      ),
      ...acceptParameters<Invoice>(text, "rinvoice_type", "billing_date", "advanced_search"),
      ...acceptParameters<Invoice>(commaList(wholeNumber), "billingcategory_ids"),
      ...acceptParameters<Invoice>(
        flag,
        "ready_for_invoicing",
        "includelines",
        "includeinvoices",
        "includecredits",
        "includepoinvoices",
        "idonly",
      ),
    },
  }),
  get(invoice, ["includedetails"]),
  save<Invoice>({
    ...invoice,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(numbers.map((name) => [name, field.id])),
      posted: field.flag,
      amountpaid: field.number,
      address: z.looseObject({}).nullish(),
      lines: field.objects,
      customfields: field.customfields,
    },
    required: ["client_id"],
    create: (input, world) => {
      checkReferences(input, world);
      const client = world.clients.get(Number(input.client_id));
      return {
        invoicenumber: String(world.invoices.nextId()),
        sitenumber: client?.main_site_id,
        name: client?.name,
        invoice_date: world.now(),
        posted: false,
        voided: false,
        paymentstatus: 0,
        amountpaid: 0,
        customfields: [],
        ...input,
        lines: savedLines(input.lines, [], world),
        date_created: world.now(),
        last_modified: world.now(),
      } as unknown as Omit<Invoice, "id">;
    },
    change: (input, row, world) => {
      checkReferences(input, world);
      return { lines: savedLines(input.lines, row.lines, world), last_modified: world.now() };
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Invoice/:id",
    query: acceptParameters<never>(flag, "bypass_accounts_sync"),
    permission: invoice.area,
    run: (call) => {
      const row = find(call.state.invoices, pathId(call), invoice.label);
      call.state.invoices.remove(row.id);
      return invoice.show(row, call.state);
    },
  }),
  operation<World>({
    method: "POST",
    path: "/api/Invoice/:id/void",
    permission: invoice.area,
    run: (call) => {
      const { id } = find(call.state.invoices, pathId(call), invoice.label);
      const row = call.state.invoices.change(id, { voided: true, last_modified: call.state.now() });
      return invoice.show(row, call.state);
    },
  }),
];
