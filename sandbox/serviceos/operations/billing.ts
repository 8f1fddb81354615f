import { invalidField } from "../../core";
import type { Row, World } from "../world";
import {
  bodyOf,
  change,
  create,
  dateRange,
  Envelope,
  endpoint,
  field,
  get,
  idFilters,
  list,
  permissionsOf,
  statusFilter,
} from "./resource";

const permissions = permissionsOf("billing");
const STATUSES = ["draft", "sent", "paid", "overdue", "void"] as const;

const totalOf = (lines: unknown) =>
  ((lines ?? []) as { quantity?: number; unit_price?: number }[]).reduce(
    (sum, { quantity = 1, unit_price = 0 }) => sum + quantity * unit_price,
    0,
  );

const invoices = {
  path: "invoices",
  kind: "invoices" as const,
  permissions,
  permission: permissions.read,
  paged: true,
  query: {
    ...idFilters("company_number"),
    status: statusFilter("status", ...STATUSES),
    ...dateRange("invoice_date"),
  },
  fields: {
    company_number: field.id,
    invoice_date: field.day,
    due_date: field.day,
    status: field.oneOf(...STATUSES),
    line_items: field.objects,
  },
  required: ["company_number"],
  initial: ({ line_items, status }: Record<string, unknown>) => ({
    total: totalOf(line_items),
    status: status ?? "draft",
  }),
  details: ({ id }: Row, world: World) => ({ payments: paymentsOf(world, id) }),
};

function paymentsOf(world: World, invoice: Row["id"]) {
  return world
    .of("payments")
    .all()
    .filter((payment) => payment.invoice_id === invoice)
    .map((payment) => world.show("payments", payment));
}

export const billingOperations = [
  list(invoices),
  get(invoices),
  create(invoices),
  change(invoices),
  list({ path: "payments", kind: "payments", permission: permissions.read, paged: true }),
  endpoint("POST", "payments", permissions.write, {
    body: bodyOf(
      {
        invoice_id: field.id,
        amount: field.number,
        payment_date: field.day,
        payment_method: field.text,
        reference: field.text,
      },
      ["invoice_id", "amount"],
    ),
    run({ body, state }) {
      if (Number(body.amount) <= 0) throw invalidField("amount", "It must be above 0.");
      const payment = state.of("payments").add({ ...state.defaults("payments"), ...body });
      const invoice = state.of("invoices").get(body.invoice_id as number)!;
      const paid = paymentsOf(state, invoice.id).reduce((sum, { amount }) => sum + Number(amount), 0);
      if (paid >= Number(invoice.total)) state.of("invoices").change(invoice.id, { status: "paid" });
      return new Envelope(state.show("payments", payment), 201);
    },
  }),
  list({ path: "subscriptions", kind: "subscriptions", permission: permissions.read, paged: true }),
  endpoint("GET", "service-stack", permissions.read, {
    run: ({ state }) => ({
      products: state
        .of("products")
        .all()
        .map((row) => state.show("products", row)),
      subscriptions: state
        .of("subscriptions")
        .all()
        .map((row) => state.show("subscriptions", row)),
    }),
  }),
  endpoint("POST", "service-stack", permissions.write, {
    body: bodyOf({ product_id: field.id, quantity: field.id, company_number: field.id }, ["product_id"]),
    run({ body, state }) {
      const product = state.of("products").get(body.product_id as number)!;
      const { company_number = null, quantity } = body;
      const subscription = {
        product_name: product.name,
        quantity: quantity ?? 1,
        company_number,
        status: "active",
      };
      return new Envelope(state.show("subscriptions", state.of("subscriptions").add(subscription)), 201);
    },
  }),
];
