import { z } from "zod";
import {
  ApiError,
  accepted,
  before,
  choice,
  decimal,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  pathId,
  queryValue,
  same,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { CreditMemo } from "../world/ledger";
import type { Address } from "../world/shared";
import { customFieldParameters, withCustomFields } from "./accountingFilters";
import * as field from "./bodies";
import { activeFilter, find, list, mustExist, sortKeys, tenantPath, timeFilters } from "./common";

const named = (row: { id: number; name: string } | undefined) =>
  row ? { id: row.id, name: row.name } : null;

const withoutCoordinates = (address: Address | undefined) => {
  if (!address) return null;
  const { latitude: _latitude, longitude: _longitude, ...parts } = address;
  return parts;
};

const totalOf = ({ subTotal, salesTax }: CreditMemo) => subTotal + salesTax;
const balanceOf = (memo: CreditMemo) =>
  totalOf(memo) - memo.splits.reduce((sum, { amount }) => sum + amount, 0);

const show = (world: World, memo: CreditMemo) => {
  const customer = world.customers.get(memo.customerId);
  const location = world.locations.get(memo.locationId);
  return {
    id: memo.id,
    date: memo.date,
    referenceNumber: `CM-${memo.id}`,
    subTotal: memo.subTotal,
    salesTax: memo.salesTax,
    salesTaxCode: null,
    total: totalOf(memo),
    balance: balanceOf(memo),
    appliedTo: memo.splits.map((split) => ({
      appliedId: split.id,
      appliedTo: split.invoiceId,
      appliedAmount: split.amount,
      appliedOn: split.appliedOn,
      appliedBy: split.appliedBy,
      appliedToReferenceNumber: world.invoices.get(split.invoiceId)?.referenceNumber ?? null,
    })),
    customer: named(customer),
    customerAddress: withoutCoordinates(customer?.address),
    location: named(location),
    locationAddress: withoutCoordinates(location?.address),
    businessUnit: named(world.businessUnits.get(memo.businessUnitId)),
    syncStatus: memo.syncStatus,
    batch: null,
    customFields: memo.customFields,
    createdOn: memo.createdOn,
    createdBy: memo.createdBy,
    modifiedOn: memo.modifiedOn,
    modifiedBy: memo.createdBy,
    description: memo.summary,
    active: memo.active,
    importId: null,
    exportId: memo.exportId,
  };
};

/** Each credit memo has one item. */
const showItem = (world: World, memo: CreditMemo) => ({
  id: memo.id + 100_000,
  active: memo.active,
  description: memo.summary,
  quantity: 1,
  cost: 0,
  price: memo.subTotal,
  type: "Service",
  skuName: "CREDIT",
  skuId: world.services.all()[0]!.id,
  total: memo.subTotal,
  taxable: true,
  revenueGeneralLedgerAccount: null,
  expensesGeneralLedgerAccount: null,
  createdOn: memo.createdOn,
  createdBy: memo.createdBy,
  businessUnit: named(world.businessUnits.get(memo.businessUnitId)),
});

const COMPARERS: Record<string, (found: number, wanted: number) => boolean> = {
  equal: (found, wanted) => found === wanted,
  notequal: (found, wanted) => found !== wanted,
  greaterthan: (found, wanted) => found > wanted,
  greaterthanorequal: (found, wanted) => found >= wanted,
  lessthan: (found, wanted) => found < wanted,
  lessthanorequal: (found, wanted) => found <= wanted,
};

const amountParameters = Object.fromEntries(
  ["totalFilter", "balanceFilter"].flatMap((name) => [
    [`${name}.Amount`, accepted<CreditMemo>(decimal)],
    [
      `${name}.Comparer`,
      accepted<CreditMemo>(
        choice("Equal", "NotEqual", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"),
      ),
    ],
  ]),
);

const itemFilters = {
  active: activeFilter<CreditMemo>(),
  businessUnitIds: oneOf(wholeNumber, (row: CreditMemo) => row.businessUnitId),
  createdBefore: before((row: CreditMemo) => row.createdOn),
  createdOnOrAfter: onOrAfter((row: CreditMemo) => row.createdOn),
};

const changes = z.strictObject({
  active: field.flag.optional(),
  summary: field.text.optional(),
  date: field.day.optional(),
  businessUnitId: field.id.optional(),
});

const newSplits = z.strictObject({
  splits: z
    .array(z.strictObject({ invoiceId: field.id.nullish(), amount: field.decimal.nullish() }))
    .nullish(),
});

const toMark = z.array(
  z.strictObject({
    creditMemoId: field.id,
    externalId: field.text.nullish(),
    externalMessage: field.text.nullish(),
  }),
);

export const creditMemoOperations: Operation<World>[] = [
  list<CreditMemo>({
    path: tenantPath("accounting", "credit-memos"),
    rows: (world, call) => {
      const passes = (name: string, amount: (memo: CreditMemo) => number) => {
        const wanted = queryValue(call, `${name}.Amount`);
        const compare = COMPARERS[queryValue(call, `${name}.Comparer`)?.toLowerCase() ?? "equal"];
        return (memo: CreditMemo) =>
          wanted === undefined || (compare?.(amount(memo), Number(wanted)) ?? true);
      };
      return withCustomFields(
        call,
        world.creditMemos
          .all()
          .filter(passes("totalFilter", totalOf))
          .filter(passes("balanceFilter", balanceOf)),
      );
    },
    filters: {
      active: activeFilter<CreditMemo>(),
      ids: oneOf(wholeNumber, (row: CreditMemo) => row.id),
      businessUnitIds: itemFilters.businessUnitIds,
      appliedToInvoiceIds: oneOf(wholeNumber, (row: CreditMemo) =>
        row.splits.map(({ invoiceId }) => invoiceId),
      ),
      appliedToReferenceNumber: accepted<CreditMemo>(text),
      dateBefore: before((row: CreditMemo) => row.date),
      dateOnOrAfter: onOrAfter((row: CreditMemo) => row.date),
      appliedBefore: before((row: CreditMemo) => row.splits[0]?.appliedOn ?? null),
      appliedOnOrAfter: onOrAfter((row: CreditMemo) => row.splits[0]?.appliedOn ?? null),
      batchId: same(wholeNumber, () => null),
      batchNumber: same(text, () => ""),
      ...amountParameters,
      ...timeFilters<CreditMemo>(),
      ...customFieldParameters,
    },
    sort: sortKeys<CreditMemo>(),
    show: (row, { state }) => show(state, row),
  }),
  list<CreditMemo>({
    path: tenantPath("accounting", "credit-memos/credit-memo-items"),
    rows: (world) => world.creditMemos.all(),
    filters: { creditMemoIds: oneOf(wholeNumber, (row: CreditMemo) => row.id), ...itemFilters },
    sort: sortKeys<CreditMemo>(),
    show: (row, { state }) => ({ ...showItem(state, row), creditMemoId: row.id }),
  }),
  list<CreditMemo>({
    path: tenantPath("accounting", "credit-memos/:id/items"),
    rows: (world, call) => [find(world.creditMemos, pathId(call), "Credit memo", 400)],
    filters: itemFilters,
    sort: sortKeys<CreditMemo>(),
    show: (row, { state }) => showItem(state, row),
  }),
  operation<World, typeof changes>({
    method: "PATCH",
    path: tenantPath("accounting", "credit-memos/:id"),
    body: changes,
    run: (call) => {
      const { body, state: world } = call;
      const { id } = find(world.creditMemos, pathId(call), "Credit memo", 400);
      mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
      const memo = world.creditMemos.change(id, { ...body, modifiedOn: world.now() });
      const { active, summary, date, businessUnitId } = memo;
      return { id, active, summary, date, businessUnitId };
    },
  }),
  operation<World, typeof newSplits>({
    method: "POST",
    path: tenantPath("accounting", "credit-memos/:id/splits"),
    body: newSplits,
    run: (call) => {
      const { body, state: world } = call;
      const memo = find(world.creditMemos, pathId(call), "Credit memo", 400);
      const splits = body.splits ?? [];
      for (const { invoiceId } of splits) mustExist(world.invoices, invoiceId, "invoiceId");
      const amount = splits.reduce((sum, split) => sum + (split.amount ?? 0), 0);
      if (amount > balanceOf(memo))
        throw new ApiError(400, `The splits exceed the balance of ${balanceOf(memo)}`);
      const now = world.now();
      const added = splits.map((split, index) => ({
        id: memo.id * 10 + memo.splits.length + index,
        invoiceId: split.invoiceId ?? 0,
        amount: split.amount ?? 0,
        appliedOn: now.slice(0, 10),
        appliedBy: memo.createdBy,
      }));
      const all = [...memo.splits, ...added];
      world.creditMemos.change(memo.id, { splits: all, modifiedOn: now });
      return {
        id: memo.id,
        splits: all.map(({ invoiceId, amount: applied }) => ({ invoiceId, amount: applied })),
      };
    },
  }),
  operation<World, typeof toMark>({
    method: "POST",
    path: tenantPath("accounting", "credit-memos/markasexported"),
    body: toMark,
    run: ({ body, state: world }) =>
      body.map(({ creditMemoId, externalId }) => {
        const memo = world.creditMemos.get(creditMemoId);
        if (!memo)
          return { creditMemoId, success: false, errorMessage: `Credit memo ${creditMemoId} was not found` };
        world.creditMemos.change(creditMemoId, {
          syncStatus: "Exported",
          exportId: externalId ?? memo.exportId,
          modifiedOn: world.now(),
        });
        return { creditMemoId, success: true, errorMessage: null };
      }),
  }),
];
