import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { date, id, integer, number, text } from "./shared";
import { INVOICE_STATUSES } from "./values";

const fields = () =>
  z.looseObject({
    invoice_id: id(),
    company_number: integer(),
    invoice_date: date(),
    due_date: date(),
    status: openEnum(...INVOICE_STATUSES).nullish(),
    total: number(),
  });

const example = {
  invoice_id: 900,
  company_number: 5,
  invoice_date: "2026-03-01",
  due_date: "2026-03-31",
  status: "sent",
  total: 300,
};

export const invoice = record("invoice", fields, example);

export const payment = record(
  "payment",
  () =>
    z.looseObject({
      payment_id: id(),
      invoice_id: integer(),
      amount: number(),
      payment_date: date(),
      payment_method: text(),
      reference: text(),
    }),
  {
    payment_id: 950,
    invoice_id: 900,
    amount: 300,
    payment_date: "2026-03-13",
    payment_method: "Bank transfer",
    reference: "TR-1042",
  },
);

/** An invoice with its line items and payments. */
export const invoiceDetails = record(
  "invoiceDetails",
  () =>
    fields().extend({
      line_items: z
        .array(z.looseObject({ description: text(), quantity: number(), unit_price: number() }))
        .nullish(),
      payments: z.array(payment.schema()).nullish(),
    }),
  {
    ...example,
    line_items: [{ description: "Managed Services, March", quantity: 2, unit_price: 150 }],
    payments: [payment.example],
  },
);

export const subscription = record(
  "subscription",
  () =>
    z.looseObject({
      subscription_id: id(),
      company_number: integer(),
      product_name: text(),
      quantity: number(),
      status: text(),
    }),
  { subscription_id: 70, company_number: 5, product_name: "Managed Backup", quantity: 10, status: "active" },
);

const product = () => z.looseObject({ product_id: id(), name: text(), description: text(), price: number() });

/** The marketplace: its products, and the active subscriptions to them. */
export const serviceStack = record(
  "serviceStack",
  () =>
    z.looseObject({
      products: z.array(product()).nullish(),
      subscriptions: z.array(subscription.schema()).nullish(),
    }),
  {
    products: [{ product_id: 80, name: "Managed Backup", description: "Nightly backup", price: 9.5 }],
    subscriptions: [subscription.example],
  },
);
