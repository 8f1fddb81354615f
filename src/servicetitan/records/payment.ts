import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  amount,
  batch,
  batchExample,
  ledgerAccount,
  ledgerAccountExample,
  namedCustomField,
  namedCustomFieldExample,
  reference,
  referenceExample,
  utc,
} from "./shared";
import { TRANSACTION_STATUSES } from "./values";

export const payment = record(
  "payment",
  () =>
    z.looseObject({
      id: z.int(),
      typeId: z.int(),
      active: z.boolean().nullish(),
      memo: z.string().nullish(),
      paidOn: utc().nullish(),
      authCode: z.string().nullish(),
      checkNumber: z.string().nullish(),
      exportId: z.string().nullish(),
      transactionStatus: openEnum("Success", "Fail", "Pending", "Rejected").nullish(),
      status: openEnum(...TRANSACTION_STATUSES).nullish(),
      splits: z
        .array(
          z.looseObject({
            invoiceId: z.int().nullish(),
            invoiceNumber: z.string().nullish(),
            amount: z.number().nullish(),
          }),
        )
        .describe("The invoices that the payment is applied to"),
      customerId: z.int().nullish(),
    }),
  {
    id: 0,
    typeId: 0,
    active: true,
    memo: "string",
    paidOn: "string",
    authCode: "string",
    checkNumber: "string",
    exportId: "string",
    transactionStatus: {},
    status: {},
    splits: [{ invoiceId: 0, amount: 0 }],
  },
);

/** The form of a payment that lists return. */
export const paymentDetail = record(
  "paymentDetail",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean().nullish(),
      syncStatus: z.string().nullish(),
      referenceNumber: z.string().nullish(),
      date: utc().nullish(),
      type: z.string().nullish(),
      typeId: z.string().nullish(),
      total: amount().nullish(),
      unappliedAmount: amount().nullish(),
      memo: z.string().nullish(),
      customer: reference().nullish(),
      businessUnit: reference().nullish(),
      batch: batch().nullish(),
      createdBy: z.string().nullish(),
      deposit: reference().nullish(),
      generalLedgerAccount: ledgerAccount().nullish(),
      appliedTo: z
        .array(
          z.looseObject({
            appliedId: z.int(),
            appliedTo: z.int().describe("ID of the invoice"),
            appliedAmount: amount().nullish(),
            appliedOn: utc().nullish(),
            appliedBy: z.string().nullish(),
            appliedToReferenceNumber: z.string().nullish(),
          }),
        )
        .nullish(),
      customFields: z.array(namedCustomField()).nullish(),
      authCode: z.string().nullish(),
      checkNumber: z.string().nullish(),
      refundedPaymentId: z.int().nullish(),
      modifiedOn: utc(),
      createdOn: utc(),
    }),
  {
    id: 0,
    syncStatus: "string",
    referenceNumber: "string",
    date: "string",
    type: "string",
    typeId: "string",
    total: "string",
    unappliedAmount: "string",
    memo: "string",
    customer: referenceExample,
    businessUnit: referenceExample,
    batch: batchExample,
    createdBy: "string",
    generalLedgerAccount: ledgerAccountExample,
    appliedTo: [
      {
        appliedId: 0,
        appliedTo: 0,
        appliedAmount: "string",
        appliedOn: "string",
        appliedBy: "string",
        appliedToReferenceNumber: "string",
      },
    ],
    customFields: [namedCustomFieldExample],
    authCode: "string",
    checkNumber: "string",
    modifiedOn: "string",
    createdOn: "string",
  },
);
