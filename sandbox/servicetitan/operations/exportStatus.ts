import { z } from "zod";
import { type Operation, operation } from "../../core";
import type { World } from "../world";
import * as field from "./bodies";
import { allMustExist, tenantPath } from "./common";

const invoicesToMark = z.array(
  z.strictObject({
    invoiceId: field.id,
    externalId: field.text.nullish(),
    externalMessage: field.text.nullish(),
  }),
);

/** Answers 200 also if invoices could not be marked. */
const markInvoices = operation<World, typeof invoicesToMark>({
  method: "POST",
  path: tenantPath("accounting", "invoices/markasexported"),
  body: invoicesToMark,
  run: ({ body, state: world }) =>
    body.map(({ invoiceId, externalId }) => {
      const invoice = world.invoices.get(invoiceId);
      if (!invoice) return { invoiceId, success: false, errorMessage: `Invoice ${invoiceId} was not found` };
      world.invoices.change(invoiceId, {
        status: "Exported",
        exportId: externalId ?? invoice.exportId,
        modifiedOn: world.now(),
      });
      return { invoiceId, success: true, errorMessage: null };
    }),
});

const statusOfPayments = z.strictObject({
  paymentIds: z.array(field.id),
  status: z.enum(["Pending", "Posted", "Exported"]),
});

const updatePaymentStatus = operation<World, typeof statusOfPayments>({
  method: "POST",
  path: tenantPath("accounting", "payments/status"),
  body: statusOfPayments,
  run: ({ body: { paymentIds, status }, state: world }) => {
    allMustExist(world.payments, paymentIds, "paymentIds");
    for (const id of paymentIds) world.payments.change(id, { status, modifiedOn: world.now() });
  },
});

export const exportStatusOperations: Operation<World>[] = [markInvoices, updatePaymentStatus];
