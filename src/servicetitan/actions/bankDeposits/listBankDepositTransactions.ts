import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { bankDepositId } from "../../inputs/bankDeposit";
import { bankDepositTransaction } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Deposits_GetTransactionsList
export const listBankDepositTransactions = list({
  label: "List Bank Deposit Transactions",
  description: "List the transactions of a bank deposit",
  from: ({ bankDepositId, ...values }) => ({
    path: path`accounting/bank-deposits/${bankDepositId}/transactions`,
    values,
  }),
  inputs: { bankDepositId },
  returns: bankDepositTransaction,
  sort: "none",
});
