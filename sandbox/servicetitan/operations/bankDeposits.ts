import { z } from "zod";
import {
  atLeast,
  atMost,
  before,
  choice,
  decimal,
  type Operation,
  onOrAfter,
  operation,
  pathId,
  same,
} from "../../core";
import type { World } from "../world";
import type { BankDeposit } from "../world/ledger";
import type { Payment } from "../world/payments";
import * as field from "./bodies";
import { allMustExist, find, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { accountReference } from "./invoices";
import { showPayment } from "./payments";

const paymentsOf = (world: World, { id }: BankDeposit) =>
  world.payments.all().filter(({ deposit }) => deposit?.id === id);

const grossOf = (world: World, deposit: BankDeposit) =>
  paymentsOf(world, deposit).reduce((sum, { amount }) => sum + amount, 0);

const show = (world: World, deposit: BankDeposit) => ({
  ...deposit,
  batch: null,
  importId: null,
  reviewedOn: deposit.reviewStatus === "Reviewed" ? deposit.modifiedOn : null,
  grossAmount: grossOf(world, deposit),
  netAmount: grossOf(world, deposit),
  fees: 0,
  bankAccount: accountReference(world, "1010"),
  feeAccount: null,
});

/** A deposit with its amount, by which it can be filtered. */
type Row = BankDeposit & { gross: number };

const marked = z.strictObject({ ids: z.array(field.id).nullish() });

export const bankDepositOperations: Operation<World>[] = [
  list<Row>({
    path: tenantPath("accounting", "bank-deposits"),
    rows: (world) =>
      world.bankDeposits.all().map((deposit) => ({ ...deposit, gross: grossOf(world, deposit) })),
    filters: {
      ids: idsFilter<Row>(),
      depositDateBefore: before((row: Row) => row.depositDate),
      depositDateOnOrAfter: onOrAfter((row: Row) => row.depositDate),
      reviewedBefore: before((row: Row) => row.modifiedOn),
      reviewedOnOrAfter: onOrAfter((row: Row) => row.modifiedOn),
      reviewStatus: same(choice("NeedsReview", "Reviewed"), (row: Row) => row.reviewStatus),
      depositStatus: same(choice("Undefined", "Open", "Deposited"), (row: Row) => row.depositStatus),
      syncStatus: same(choice("Pending", "Posted", "Exported"), (row: Row) => row.syncStatus),
      grossAmountGreater: atLeast(decimal, (row: Row) => row.gross),
      grossAmountLess: atMost(decimal, (row: Row) => row.gross),
      ...timeFilters<Row>(),
    },
    sort: sortKeys<Row>(),
    show: ({ gross: _gross, ...row }, { state }) => show(state, row),
  }),
  list<Payment>({
    path: tenantPath("accounting", "bank-deposits/:id/transactions"),
    rows: (world, call) => paymentsOf(world, find(world.bankDeposits, pathId(call), "Bank deposit", 400)),
    show: (row, { state }) => {
      const { refundedPaymentId: _refunded, ...shown } = showPayment(state, row);
      return shown;
    },
  }),
  operation<World, typeof marked>({
    method: "POST",
    path: tenantPath("accounting", "bank-deposits/markasexported"),
    body: marked,
    run: ({ body, state: world }) => {
      const ids = body.ids ?? [];
      allMustExist(world.bankDeposits, ids, "ids");
      for (const id of ids)
        world.bankDeposits.change(id, { syncStatus: "Exported", modifiedOn: world.now() });
    },
  }),
];
