import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  amount,
  batch,
  batchExample,
  ledgerAccount,
  namedCustomField,
  namedCustomFieldExample,
  reference,
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
    id: 5061,
    typeId: 2701,
    active: true,
    memo: "Paid at the door",
    paidOn: "2026-03-12T15:50:00Z",
    authCode: "T48213",
    checkNumber: "1042",
    exportId: "PAY-5061",
    transactionStatus: "Success",
    status: "Posted",
    splits: [{ invoiceId: 5003, invoiceNumber: "5001", amount: 258 }],
    customerId: 601,
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
    id: 5061,
    active: true,
    syncStatus: "Posted",
    referenceNumber: "5061",
    date: "2026-03-12T00:00:00Z",
    type: "Check",
    typeId: "2701",
    total: "258.00",
    unappliedAmount: "0.00",
    memo: "Paid at the door",
    customer: { id: 601, name: "Jordan Smith" },
    businessUnit: { id: 201, name: "Service" },
    batch: batchExample,
    createdBy: "dana.reyes",
    deposit: { id: 33, name: "March 13" },
    generalLedgerAccount: {
      id: 104,
      name: "Undeposited Funds",
      number: "1499",
      type: "Other Current Asset",
      detailType: "Undeposited Funds",
    },
    appliedTo: [
      {
        appliedId: 5062,
        appliedTo: 5003,
        appliedAmount: "258.00",
        appliedOn: "2026-03-12T15:50:00Z",
        appliedBy: "dana.reyes",
        appliedToReferenceNumber: "5001",
      },
    ],
    customFields: [namedCustomFieldExample],
    authCode: "T48213",
    checkNumber: "1042",
    modifiedOn: "2026-03-13T08:00:00Z",
    createdOn: "2026-03-12T15:50:00Z",
  },
);
