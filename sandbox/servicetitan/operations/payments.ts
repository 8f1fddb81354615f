import { z } from "zod";
import {
  after,
  atLeast,
  atMost,
  before,
  choice,
  commaList,
  decimal,
  filter,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { transactionStatuses } from "../world/invoices";
import type { Payment, Split } from "../world/payments";
import { money } from "../world/shared";
import { customFieldParameters, withCustomFields } from "./accountingFilters";
import * as field from "./bodies";
import {
  activeStateFilter,
  find,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";
import { accountReference } from "./invoices";

const appliedTotal = (payment: Payment): number =>
  payment.splits.reduce((sum, { amount }) => sum + amount, 0);

/** A payment as lists return it. */
export const showPayment = (world: World, payment: Payment) => {
  const customer = payment.customerId === null ? undefined : world.customers.get(payment.customerId);
  const unit = payment.businessUnitId === null ? undefined : world.businessUnits.get(payment.businessUnitId);
  return {
    active: payment.active,
    appliedTo: payment.splits.map((split) => ({
      appliedAmount: money(split.amount),
      appliedBy: split.appliedBy,
      appliedId: split.id,
      appliedOn: split.appliedOn,
      appliedTo: split.invoiceId,
      appliedToReferenceNumber: world.invoices.get(split.invoiceId)?.referenceNumber ?? null,
    })),
    authCode: payment.authCode,
    batch: payment.batch,
    businessUnit: unit ? { id: unit.id, name: unit.name } : null,
    checkNumber: payment.checkNumber,
    createdBy: payment.createdBy,
    createdOn: payment.createdOn,
    customer: customer ? { id: customer.id, name: customer.name } : null,
    customFields: payment.customFields,
    date: payment.paidOn,
    deposit: payment.deposit,
    generalLedgerAccount: accountReference(world, "1010"),
    id: payment.id,
    memo: payment.memo,
    modifiedOn: payment.modifiedOn,
    referenceNumber: String(payment.id),
    refundedPaymentId: null,
    syncStatus: payment.status,
    total: money(payment.amount),
    type: world.paymentTypes.get(payment.typeId)?.name ?? null,
    typeId: String(payment.typeId),
    unappliedAmount: money(payment.amount - appliedTotal(payment)),
  };
};

/** Writes return payments in another format than reads. */
const showWritten = (world: World, payment: Payment) => ({
  active: payment.active,
  authCode: payment.authCode,
  checkNumber: payment.checkNumber,
  customerId: payment.customerId,
  exportId: payment.exportId,
  id: payment.id,
  memo: payment.memo,
  paidOn: payment.paidOn,
  splits: payment.splits.map(({ amount, invoiceId }) => ({
    amount,
    invoiceId,
    invoiceNumber: world.invoices.get(invoiceId)?.referenceNumber ?? null,
  })),
  status: payment.status,
  transactionStatus: "Success",
  typeId: payment.typeId,
});

const filters = {
  activeState: activeStateFilter<Payment>(),
  appliedToInvoiceIds: oneOf(wholeNumber, (row: Payment) => row.splits.map(({ invoiceId }) => invoiceId)),
  appliedToReferenceNumber: filter(
    (value) => value,
    (value, world: World) => (row: Payment) =>
      row.splits.some(({ invoiceId }) => world.invoices.get(invoiceId)?.referenceNumber === value),
  ),
  batchId: same(wholeNumber, (row: Payment) => row.batch?.id),
  batchNumber: same(wholeNumber, (row: Payment) => (row.batch ? Number(row.batch.number) : null)),
  businessUnitIds: oneOf(wholeNumber, (row: Payment) => row.businessUnitId),
  ...timeFilters<Payment>(),
  customerId: same(wholeNumber, (row: Payment) => row.customerId),
  ...customFieldParameters,
  depositIds: oneOf(wholeNumber, (row: Payment) => row.deposit?.id),
  ids: idsFilter<Payment>(),
  paidOnAfter: after((row: Payment) => row.paidOn),
  paidOnBefore: before((row: Payment) => row.paidOn),
  statuses: filter(
    commaList(choice(...transactionStatuses)),
    (values) => (row: Payment) => values.includes(row.status),
  ),
  totalGreater: atLeast(decimal, (row: Payment) => row.amount),
  totalLess: atMost(decimal, (row: Payment) => row.amount),
  transactionType: filter(
    choice("Undefined", "JournalEntry", "ReceivePayment"),
    (value) => () => value === "ReceivePayment",
  ),
};

const split = z.strictObject({
  amount: field.decimal.nullish(),
  invoiceId: field.id.nullish(),
  invoiceNumber: field.text.nullish(),
});

const newPayment = z.strictObject({
  amount: field.decimal.nullish(),
  authCode: field.text.nullish(),
  checkNumber: field.text.nullish(),
  customerId: field.id.nullish(),
  exportId: field.text.nullish(),
  memo: field.text.nullish(),
  paidOn: field.timestamp.nullish(),
  splits: z.array(split).nullish(),
  status: z.enum(transactionStatuses).nullish(),
  typeId: field.id,
});

const changedPayment = z.strictObject({
  active: field.flag.optional(),
  authCode: field.text.optional(),
  checkNumber: field.text.optional(),
  exportId: field.text.optional(),
  memo: field.text.optional(),
  paidOn: field.timestamp.optional(),
  splits: z.array(split),
  status: z.enum(transactionStatuses).optional(),
  typeId: field.id,
});

const readSplits = (world: World, input: z.output<typeof split>[], paymentId: number, now: string): Split[] =>
  input.map(({ amount, invoiceId, invoiceNumber }, index) => {
    const invoice = invoiceId
      ? world.invoices.get(invoiceId)
      : world.invoices.all().find((each) => each.referenceNumber === invoiceNumber);
    if (!invoice)
      throw invalidField(
        `splits[${index}].invoiceId`,
        `There is no invoice ${invoiceId ?? invoiceNumber ?? ""}.`,
      );
    return {
      id: paymentId * 10 + index,
      invoiceId: invoice.id,
      amount: amount ?? 0,
      appliedOn: now,
      appliedBy: "Public API",
    };
  });

/**
 * Applies a payment's splits to their invoices and customers.
 * @param sign 1 to apply the splits, -1 to revert them
 */
const applySplits = (world: World, payment: Payment, sign: 1 | -1, now: string): void => {
  if (!payment.active) return;
  for (const { invoiceId, amount } of payment.splits) {
    const invoice = world.invoices.get(invoiceId);
    if (!invoice) continue;
    world.invoices.change(invoiceId, {
      paid: invoice.paid + sign * amount,
      paidOn: sign > 0 ? payment.paidOn : null,
      modifiedOn: now,
    });
    const customer = world.customers.get(invoice.customerId);
    if (customer)
      world.customers.change(customer.id, { balance: customer.balance - sign * amount, modifiedOn: now });
  }
};

const createPayment = operation<World, typeof newPayment>({
  method: "POST",
  path: tenantPath("accounting", "payments"),
  body: newPayment,
  run: ({ body, state: world }) => {
    mustExist(world.paymentTypes, body.typeId, "typeId");
    mustExist(world.customers, body.customerId, "customerId");
    const now = world.now();
    const id = world.payments.nextId();
    const splits = readSplits(world, body.splits ?? [], id, now);
    const applied = splits.reduce((sum, { amount }) => sum + amount, 0);
    if (body.amount !== null && body.amount !== undefined && applied > body.amount)
      throw invalidField("splits", "The sum of the splits exceeds the amount.");
    const invoice = splits[0] && world.invoices.get(splits[0].invoiceId);
    const payment = world.payments.add({
      id,
      active: true,
      status: body.status ?? "Pending",
      typeId: body.typeId,
      amount: body.amount ?? applied,
      splits,
      customerId: body.customerId ?? invoice?.customerId ?? null,
      businessUnitId: invoice?.businessUnitId ?? null,
      authCode: body.authCode ?? null,
      checkNumber: body.checkNumber ?? null,
      exportId: body.exportId ?? null,
      memo: body.memo ?? null,
      paidOn: body.paidOn ? field.normalizeTimestamp(body.paidOn) : now,
      batch: null,
      deposit: null,
      customFields: [],
      createdBy: "Public API",
      createdOn: now,
      modifiedOn: now,
    });
    applySplits(world, payment, 1, now);
    return showWritten(world, payment);
  },
});

const updatePayment = operation<World, typeof changedPayment>({
  method: "PATCH",
  path: tenantPath("accounting", "payments/:id"),
  body: changedPayment,
  run: (call) => {
    const { body, state: world } = call;
    const payment = find(world.payments, pathId(call), "Payment", 400);
    mustExist(world.paymentTypes, body.typeId, "typeId");
    const now = world.now();
    const splits = readSplits(world, body.splits, payment.id, now);
    applySplits(world, payment, -1, now);
    world.payments.change(payment.id, {
      ...body,
      splits,
      amount: Math.max(
        payment.amount,
        splits.reduce((sum, { amount }) => sum + amount, 0),
      ),
      paidOn: body.paidOn ? field.normalizeTimestamp(body.paidOn) : undefined,
      modifiedOn: now,
    });
    applySplits(world, payment, 1, now);
    return showWritten(world, payment);
  },
});

export const paymentOperations: Operation<World>[] = [
  list({
    path: tenantPath("accounting", "payments"),
    rows: (world, call) => withCustomFields(call, world.payments.all()),
    filters,
    sort: sortKeys<Payment>(),
    show: (row, { state }) => showPayment(state, row),
  }),
  createPayment,
  updatePayment,
  exportFeed({
    path: tenantPath("accounting", "export/payments"),
    rows: (world) => world.payments.all(),
    show: (row, world) => showPayment(world, row),
  }),
];
