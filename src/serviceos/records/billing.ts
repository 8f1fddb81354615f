import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { count, day, id, reference, words } from "./shared";

const fields = () =>
  z.looseObject({
    invoice_id: id(),
    company_number: reference(),
    invoice_date: day().nullish(),
    due_date: day().nullish(),
    status: openEnum("draft", "sent", "paid", "overdue", "void").nullish(),
    total: count(),
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
      invoice_id: reference(),
      amount: count(),
      payment_date: day().nullish(),
      payment_method: words(),
      reference: words(),
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

/** An invoice with its lines and payments. */
export const invoiceDetails = record(
  "invoiceDetails",
  () =>
    fields().extend({
      line_items: z
        .array(z.looseObject({ description: words(), quantity: count(), unit_price: count() }))
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
      company_number: reference(),
      product_name: words(),
      quantity: count(),
      status: words(),
    }),
  { subscription_id: 70, company_number: 5, product_name: "Managed Backup", quantity: 10, status: "active" },
);

const product = () =>
  z.looseObject({ product_id: id(), name: words(), description: words(), price: count() });

/** The marketplace: what can be bought and what was. */
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
