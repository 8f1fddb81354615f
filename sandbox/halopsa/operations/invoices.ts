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
import { savedLines } from "./lines";
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

export const totalOf = (lines: Row[]) =>
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

const linesOf = (given: unknown, before: Row[], world: World) =>
  savedLines(given, before, world, { records: world.invoices.all(), firstId: 5000, itemKey: "_itemid" });

export function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "sitenumber");
  mustExist(world.users, input, "uid");
  mustExist(world.tickets, input, "ticket_id");
  mustExist(world.clientContracts, input, "contract_id");
}

const isPosted = (name: string, posted: boolean) => ({
  [name]: filter(flag, (wanted) => (row: Invoice) => !wanted || row.posted === posted),
});

/** The fields of a line that is saved with its invoice or by itself. */
export const lineFields = {
  item_shortdescription: field.text,
  item_longdescription: field.text,
  qty_order: field.number,
  unit_price: field.number,
  unit_cost: field.number,
  discount_perc: field.number,
  startdate: field.text,
  enddate: field.text,
};

const lines = z
  .array(
    z.looseObject({
      ...lineFields,
      id: z.int().optional(),
      item_code: field.text,
      nominal_code: field.text,
      tax_code: field.text,
      _itemid: field.id,
      asset_id: field.id,
      contract_id: field.id,
      ticket_id: field.id,
      hide_on_pdf: field.flag,
    }),
  )
  .nullish();

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
];

/** The fields that invoices and recurring invoices have in a body. */
export const headerFields = {
  ...Object.fromEntries(texts.map((name) => [name, field.text])),
  ...Object.fromEntries(numbers.map((name) => [name, field.id])),
  address: z.looseObject({}).nullish(),
  lines,
  customfields: field.customfields,
};

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
      ...idFilter<Invoice>("recurringinvoice_id", "recurring_invoice_id"),
      paymentstatuses: oneOf(wholeNumber, (row: Invoice) => row.paymentstatus as number),
      ...isPosted("postedonly", true),
      ...isPosted("notpostedonly", false),
      ...acceptParameters<Invoice>(wholeNumber, "asset_id", "toplevel_id", "salesorder_id", "sent_status"),
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
      ...headerFields,
      datepaid: field.text,
      thirdpartyinvoicenumber: field.text,
      xeroid: field.text,
      paymentstatus: field.id,
      posted: field.flag,
      amountpaid: field.number,
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
        lines: linesOf(input.lines, [], world),
        date_created: world.now(),
        last_modified: world.now(),
      } as unknown as Omit<Invoice, "id">;
    },
    change: (input, row, world) => {
      checkReferences(input, world);
      return { lines: linesOf(input.lines, row.lines, world), last_modified: world.now() };
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
