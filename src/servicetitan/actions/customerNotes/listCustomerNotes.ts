import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_GetNotes
export const listCustomerNotes = list({
  label: "List Customer Notes",
  description: "List the notes on a customer",
  from: ({ customerId, ...values }) => ({ path: path`crm/customers/${customerId}/notes`, values }),
  sort: "none",
  inputs: { customerId: required(customerId), ...changedBetween },
  returns: crmNote,
});
