import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { contactsOf } from "../../inputs/customerContact";
import { customerContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_GetContactList
export const listCustomersContact = list({
  label: "List Customer Contacts",
  description: "Get a list of contacts for the specified customer",
  from: contactsOf,
  sort: "none",
  inputs: { customerId: required(customerId), ...changedBetween },
  returns: customerContact,
  another: {
    id: 612,
    value: "5550100164",
    memo: "Office",
    phoneSettings: { phoneNumber: "5550100164", doNotText: true },
  },
});
