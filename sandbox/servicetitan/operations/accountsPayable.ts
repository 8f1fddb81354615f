import { z } from "zod";
import {
  atLeast,
  atMost,
  before,
  choice,
  contains,
  decimal,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  repeated,
  same,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import {
  type ApBill,
  type ApCredit,
  type ApPayment,
  apBillStatuses,
  apSyncStatuses,
} from "../world/accountsPayable";
import { money } from "../world/shared";
import { customFieldParameters, withCustomFields } from "./accountingFilters";
import * as field from "./bodies";
import { get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { accountReference } from "./invoices";

const named = (row: { id: number; name: string } | undefined) =>
  row ? { id: row.id, name: row.name } : null;

/** The company and the business unit of a bill, a credit or a payment. */
const parties = (
  world: World,
  { vendorId, businessUnitId }: { vendorId: number; businessUnitId: number },
) => ({
  vendor: named(world.vendors.get(vendorId)),
  businessUnit: named(world.businessUnits.get(businessUnitId)),
});

const totalOf = ({ items, shipping }: ApBill): number =>
  shipping + items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);

const showBill = (world: World, bill: ApBill) => ({
  id: bill.id,
  purchaseOrderId: null,
  syncStatus: bill.syncStatus,
  status: bill.status,
  source: "Purchasing",
  billType: "Procurement",
  postDate: bill.billDate,
  referenceNumber: bill.referenceNumber,
  vendorNumber: null,
  summary: bill.summary,
  billDate: bill.billDate,
  earlyDiscountDate: null,
  billAmount: money(totalOf(bill)),
  vendorInvoiceTotal: money(totalOf(bill)),
  taxAmount: money(0),
  shippingAmount: money(bill.shipping),
  landedCostMethod: "None",
  otherAmount: money(0),
  createdBy: null,
  createdOn: bill.createdOn,
  modifiedOn: bill.modifiedOn,
  termName: "Net 30",
  dueDate: bill.dueDate,
  doNotPay: false,
  dateCanceled: null,
  canceledBy: null,
  shipToDescription: null,
  batch: bill.batch,
  ...parties(world, bill),
  taxZone: null,
  remittanceVendorInfo: null,
  shipTo: null,
  budgetCodeId: null,
  items: bill.items.map((item, order) => ({
    id: item.id,
    order,
    name: item.name,
    description: item.name,
    quantity: String(item.quantity),
    cost: money(item.cost),
    allocatedTax: money(0),
    allocatedShipping: money(0),
    allocatedOtherCosts: money(0),
    fullyLandedUnitCost: money(item.cost),
    inventoryLocation: null,
    vendorPartNumber: null,
    serialNumber: null,
    generalLedgerAccount: accountReference(world, "5000"),
    costOfSaleAccount: accountReference(world, "5000"),
    assetAccount: null,
    skuId: item.skuId,
    receiptItemId: null,
    skuType: item.skuType,
    skuCode: item.skuCode,
    budgetCodeId: null,
  })),
  expenseItems: [],
  customFields: bill.customFields,
  jobId: bill.jobId,
  jobNumber: bill.jobId === null ? null : (world.jobs.get(bill.jobId)?.jobNumber ?? null),
  dateReconciled: bill.dateReconciled,
});

const showCredit = (world: World, credit: ApCredit) => ({
  ...parties(world, credit),
  id: credit.id,
  inventoryReturnId: null,
  jobId: credit.jobId,
  active: credit.active,
  createdOn: credit.createdOn,
  modifiedOn: credit.modifiedOn,
  date: credit.date,
  canceledOn: null,
  number: credit.number,
  referenceNumber: null,
  memo: credit.memo,
  amount: credit.amount,
  appliedAmount: 0,
  status: "Unreconciled",
  syncStatus: credit.syncStatus,
  batch: null,
  remittanceVendor: null,
  paymentStatus: "Unpaid",
  splits: [],
  budgetCodeId: null,
  customFields: credit.customFields,
});

const showPayment = (world: World, payment: ApPayment) => ({
  ...parties(world, payment),
  id: payment.id,
  active: true,
  createdOn: payment.createdOn,
  modifiedOn: payment.modifiedOn,
  date: payment.date,
  approvedDate: null,
  method: "AccountingSystem",
  name: payment.name,
  printCheck: false,
  amount: payment.amount,
  errorMessage: null,
  status: "Paid",
  syncStatus: payment.syncStatus,
  batch: null,
  glAccount: accountReference(world, "1010"),
  remittanceVendor: null,
  splits: [
    {
      id: payment.id + 100_000,
      active: true,
      createdOn: payment.createdOn,
      documentId: payment.billId,
      inventoryBillId: payment.billId,
      amount: payment.amount,
    },
  ],
  customFields: payment.customFields,
});

const syncFilter = <Row extends { syncStatus: string }>() =>
  repeated(choice(...apSyncStatuses), (row: Row) => row.syncStatus);

const billFilters = {
  ids: oneOf(wholeNumber, (row: ApBill) => row.id),
  batchId: same(wholeNumber, (row: ApBill) => row.batch?.id),
  batchNumber: same(wholeNumber, (row: ApBill) => Number(row.batch?.number)),
  billNumber: contains((row: ApBill) => row.referenceNumber),
  businessUnitIds: oneOf(wholeNumber, (row: ApBill) => row.businessUnitId),
  dateFrom: onOrAfter((row: ApBill) => row.billDate),
  dateTo: before((row: ApBill) => row.billDate),
  jobNumber: same(text, (row: ApBill) => String(row.jobId)),
  purchaseOrderNumber: same(text, () => ""),
  purchaseOrderTypes: oneOf(text, () => ""),
  syncStatuses: syncFilter<ApBill>(),
  statuses: repeated(choice(...apBillStatuses), (row: ApBill) => row.status),
  sources: repeated(
    choice("Undefined", "Standalone", "Purchasing", "Recurring", "OCR", "API"),
    () => "Purchasing",
  ),
  minCost: atLeast(decimal, totalOf),
  maxCost: atMost(decimal, totalOf),
  billType: same(choice("NotSet", "Procurement", "ApBill"), () => "Procurement"),
  threeWayMatchDiscrepancy: same(choice("NoDiscrepancy", "Discrepancy"), () => "NoDiscrepancy"),
  dateReconciledBefore: before((row: ApBill) => row.dateReconciled),
  dateReconciledOnOrAfter: onOrAfter((row: ApBill) => row.dateReconciled),
  ...timeFilters<ApBill>(),
  ...customFieldParameters,
};

/** Answers 200 also if records could not be marked. */
function marked<Id extends string>(
  idKey: Id,
  ids: number[],
  mark: (id: number) => boolean,
): Record<string, unknown>[] {
  return ids.map((id) =>
    mark(id)
      ? { [idKey]: id, success: true, errorMessage: null }
      : { [idKey]: id, success: false, errorMessage: `${id} was not found` },
  );
}

const billIds = z.strictObject({ billIds: z.array(field.id) });
const credits = z.array(z.strictObject({ apCreditId: field.id }));
const payments = z.array(
  z.strictObject({
    apPaymentId: field.id,
    externalId: field.text.nullish(),
    externalMessage: field.text.nullish(),
  }),
);

export const accountsPayableOperations: Operation<World>[] = [
  list<ApBill>({
    path: tenantPath("accounting", "ap-bills"),
    rows: (world, call) => withCustomFields(call, world.apBills.all()),
    filters: billFilters,
    show: (row, { state }) => showBill(state, row),
  }),
  get<ApBill>({
    path: tenantPath("accounting", "ap-bills/:billId"),
    parameter: "billId",
    label: "AP bill",
    from: (world) => world.apBills,
    show: (row, { state }) => showBill(state, row),
    missing: 400,
  }),
  operation<World, typeof billIds>({
    method: "POST",
    path: tenantPath("accounting", "ap-bills/markasexported"),
    body: billIds,
    run: ({ body, state: world }) =>
      marked("billId", body.billIds, (id) => {
        const found = world.apBills.get(id);
        if (found) world.apBills.change(id, { syncStatus: "Exported", modifiedOn: world.now() });
        return Boolean(found);
      }),
  }),
  list<ApCredit>({
    path: tenantPath("accounting", "ap-credits"),
    rows: (world, call) => withCustomFields(call, world.apCredits.all()),
    filters: {
      ids: idsFilter<ApCredit>(),
      syncStatuses: syncFilter<ApCredit>(),
      ...timeFilters<ApCredit>(),
      ...customFieldParameters,
    },
    sort: sortKeys<ApCredit>(),
    show: (row, { state }) => showCredit(state, row),
  }),
  operation<World, typeof credits>({
    method: "POST",
    path: tenantPath("accounting", "ap-credits/markasexported"),
    body: credits,
    run: ({ body, state: world }) =>
      marked(
        "apCreditId",
        body.map(({ apCreditId }) => apCreditId),
        (id) => {
          const found = world.apCredits.get(id);
          if (found) world.apCredits.change(id, { syncStatus: "Exported", modifiedOn: world.now() });
          return Boolean(found);
        },
      ),
  }),
  list<ApPayment>({
    path: tenantPath("accounting", "ap-payments"),
    rows: (world, call) => withCustomFields(call, world.apPayments.all()),
    filters: {
      ids: idsFilter<ApPayment>(),
      syncStatuses: syncFilter<ApPayment>(),
      ...timeFilters<ApPayment>(),
      ...customFieldParameters,
    },
    sort: sortKeys<ApPayment>(),
    show: (row, { state }) => showPayment(state, row),
  }),
  operation<World, typeof payments>({
    method: "POST",
    path: tenantPath("accounting", "ap-payments/markasexported"),
    body: payments,
    run: ({ body, state: world }) =>
      marked(
        "apPaymentId",
        body.map(({ apPaymentId }) => apPaymentId),
        (id) => {
          const found = world.apPayments.get(id);
          if (found) world.apPayments.change(id, { syncStatus: "Exported", modifiedOn: world.now() });
          return Boolean(found);
        },
      ),
  }),
];
