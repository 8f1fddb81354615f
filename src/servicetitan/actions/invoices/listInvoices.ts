import { list } from "../../api";
import { accountingQuery } from "../../inputs/accounting";
import { invoiceFilters } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_GetList
export const listInvoices = list({
  label: "List Invoices",
  description: "Retrieve a list of invoices",
  important: true,
  from: (filters) => ({ path: "accounting/invoices", values: accountingQuery(filters) }),
  inputs: invoiceFilters,
  returns: invoice,
  another: {
    id: 5103,
    referenceNumber: "5101",
    customer: { id: 602, name: "Casey Nguyen" },
    location: { id: 702, name: "Casey Nguyen" },
    job: { id: 5101, number: "5101", type: "No Cooling" },
  },
});
