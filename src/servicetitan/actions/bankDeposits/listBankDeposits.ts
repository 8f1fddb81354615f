import { list } from "../../api";
import { bankDepositFilters } from "../../inputs/bankDeposit";
import { bankDeposit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Deposits_GetList
export const listBankDeposits = list({
  label: "List Bank Deposits",
  description: "List bank deposits",
  from: "accounting/bank-deposits",
  inputs: bankDepositFilters,
  returns: bankDeposit,
});
