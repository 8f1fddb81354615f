import { choice, dateTime, id, number, required } from "../../kit/inputs";
import { TRANSACTION_STATUSES } from "../records/values";
import { changedBetween, idFilter } from "./common";

export const bankDepositId = required(
  id({ label: "Bank Deposit ID", comments: "The ID of the bank deposit.", dataSource: "selectBankDeposit" }),
);

const before = (label: string, event: string) =>
  dateTime({
    label,
    comments: `Only return bank deposits ${event} before this time.`,
    example: "2026-04-01T00:00:00Z",
  });
const onOrAfter = (label: string, event: string) =>
  dateTime({ label, comments: `Only return bank deposits ${event} at or after this time.` });

/** The filters of List Bank Deposits. */
export const bankDepositFilters = {
  ids: idFilter({
    label: "Bank Deposit IDs",
    comments: "Only return these bank deposits.",
    dataSource: "selectBankDeposit",
  }),
  ...changedBetween,
  depositDateBefore: before("Deposited Before", "deposited"),
  depositDateOnOrAfter: onOrAfter("Deposited On or After", "deposited"),
  reviewedBefore: before("Reviewed Before", "reviewed"),
  reviewedOnOrAfter: onOrAfter("Reviewed On or After", "reviewed"),
  reviewStatus: choice(["NeedsReview", "Reviewed"], {
    label: "Review Status",
    comments: "Only return bank deposits with this review status.",
  }),
  depositStatus: choice(["Undefined", "Open", "Deposited"], {
    label: "Deposit Status",
    comments: "Only return bank deposits with this status.",
  }),
  syncStatus: choice(TRANSACTION_STATUSES, {
    label: "Sync Status",
    comments: "Only return bank deposits with this sync status.",
  }),
  grossAmountGreater: number({
    label: "Gross Amount at Least",
    comments: "Only return bank deposits of this amount or more, in the tenant's currency.",
    example: "100",
    placeholder: "Enter an amount",
  }),
  grossAmountLess: number({
    label: "Gross Amount at Most",
    comments: "Only return bank deposits of this amount or less, in the tenant's currency.",
    example: "5000",
    placeholder: "Enter an amount",
  }),
};
