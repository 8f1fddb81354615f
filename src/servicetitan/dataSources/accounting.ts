import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import { invoiceFilters } from "../inputs/invoice";
import { paymentFilters } from "../inputs/payment";
import type { glAccount, invoice, paymentDetail } from "../records";
import { nameLabel, numberLabel, select, selectCustomField } from "../select";

export const selectInvoice = select({
  label: "Select Invoice",
  from: "accounting/invoices",
  search: {
    number: invoiceFilters.number,
    customerId: invoiceFilters.customerId,
    jobNumber: invoiceFilters.jobNumber,
    invoicedOnOrAfter: invoiceFilters.invoicedOnOrAfter,
    invoicedOnBefore: invoiceFilters.invoicedOnBefore,
  },
  inactive: { activeState: "All" },
  order: "newest",
  entry: ({ referenceNumber, id, customer, invoiceDate, total }: Infer<typeof invoice>) =>
    numberLabel(referenceNumber || id, customer?.name, invoiceDate?.slice(0, 10), total),
  example: [{ key: "1", label: "#1234" }],
});

export const selectInvoiceCustomField = selectCustomField({
  record: "Invoice",
  from: "accounting/invoices/custom-fields",
  value: "name",
});

export const selectPayment = select({
  label: "Select Payment",
  from: "accounting/payments",
  search: {
    customerId: paymentFilters.customerId,
    appliedToReferenceNumber: paymentFilters.appliedToReferenceNumber,
    paidOnAfter: paymentFilters.paidOnAfter,
    paidOnBefore: paymentFilters.paidOnBefore,
  },
  inactive: { activeState: "All" },
  order: "newest",
  entry: ({ referenceNumber, id, customer, type, date, total }: Infer<typeof paymentDetail>) =>
    numberLabel(referenceNumber || id, customer?.name, type, date?.slice(0, 10), total),
  example: [
    { key: "6202", label: "#P-1043 · Dana Reyes · Check · 2026-03-10 · 120.50" },
    { key: "6201", label: "#P-1042 · Lee Park · Cash · 2026-03-09 · 58.00" },
  ],
});

export const selectPaymentCustomField = selectCustomField({
  record: "Payment",
  from: "accounting/payments/custom-fields",
  value: "name",
});

export const selectPaymentTerm = select({
  label: "Select Payment Term",
  from: "accounting/payment-terms",
  inactive: "included",
  order: "name",
  entry: nameLabel,
  example: [
    { key: "101", label: "Due on Receipt (ID: 101)" },
    { key: "102", label: "Net 30 (ID: 102)" },
  ],
});

export const selectPaymentType = select({
  label: "Select Payment Type",
  from: "accounting/payment-types",
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: nameLabel,
  example: [
    { key: "101", label: "Cash (ID: 101)" },
    { key: "102", label: "Check (ID: 102)" },
  ],
});

export const selectTaxZone = select({
  label: "Select Tax Zone",
  from: "accounting/tax-zones",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "101", label: "Glendale (ID: 101)" },
    { key: "102", label: "Pasadena (ID: 102)" },
  ],
});

export const selectGeneralLedgerAccount = select({
  label: "Select General Ledger Account",
  from: "accounting/gl-accounts",
  search: {
    names: text({
      label: "Names",
      comments: "Only list accounts with these names, separated by commas. Maximum 50.",
      example: "Service Revenue",
    }),
    numbers: text({
      label: "Numbers",
      comments: "Only list accounts with these numbers, separated by commas. Maximum 50.",
      example: "4000,4010",
    }),
    types: text({
      label: "Types",
      comments: "Only list accounts of these types, separated by commas. Maximum 50.",
      example: "Income",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: ({ id, number, name }: Infer<typeof glAccount>) =>
    nameLabel({ id, name: [number, name].filter(Boolean).join(" ") }),
  example: [
    { key: "101", label: "4000 Service Revenue (ID: 101)" },
    { key: "102", label: "4010 Install Revenue (ID: 102)" },
  ],
});

export const selectGeneralLedgerAccountType = select({
  label: "Select General Ledger Account Type",
  from: "accounting/gl-accounts/types",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "2201", label: "Asset (ID: 2201)" },
    { key: "2202", label: "Current Asset (ID: 2202)" },
  ],
});
