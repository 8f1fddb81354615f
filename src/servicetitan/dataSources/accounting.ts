import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { text } from "../../kit/inputs";
import { apBillFilters } from "../inputs/apBill";
import { bankDepositFilters } from "../inputs/bankDeposit";
import { createdBetween } from "../inputs/common";
import { creditMemoFilters } from "../inputs/creditMemo";
import { invoiceFilters, invoiceId } from "../inputs/invoice";
import { JOURNAL_PAGE, journalEntryFilters } from "../inputs/journalEntry";
import { paymentFilters } from "../inputs/payment";
import type {
  apBill,
  apCredit,
  apPayment,
  bankDeposit,
  creditMemo,
  glAccount,
  invoice,
  invoiceTask,
  journalEntry,
  paymentDetail,
} from "../records";
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

export const selectApBill = select({
  label: "Select AP Bill",
  from: "accounting/ap-bills",
  search: { billNumber: apBillFilters.billNumber, jobNumber: apBillFilters.jobNumber },
  order: "newest",
  sort: "none",
  entry: ({ referenceNumber, id, vendor, billDate, billAmount }: Infer<typeof apBill>) =>
    numberLabel(referenceNumber || id, vendor?.name, billDate?.slice(0, 10), billAmount),
  example: [{ key: "6401", label: "#AP-2041 · Acme Supply · 2026-03-11 · 3280.00" }],
});

export const selectApBillCustomField = selectCustomField({
  record: "AP Bill",
  from: "accounting/ap-bills/custom-fields",
});

export const selectApCredit = select({
  label: "Select AP Credit",
  from: "accounting/ap-credits",
  search: createdBetween,
  order: "newest",
  entry: ({ number, id, vendor, date }: Infer<typeof apCredit>) =>
    numberLabel(number || id, vendor?.name, date.slice(0, 10)),
  example: [{ key: "6431", label: "#VC-310 · Acme Supply · 2026-03-12" }],
});

export const selectApPayment = select({
  label: "Select AP Payment",
  from: "accounting/ap-payments",
  search: createdBetween,
  order: "newest",
  entry: ({ id, name, vendor, date }: Infer<typeof apPayment>) =>
    numberLabel(id, name, vendor?.name, date.slice(0, 10)),
  example: [{ key: "6441", label: "#6441 · Check 2041 · Acme Supply · 2026-03-20" }],
});

export const selectBankDeposit = select({
  label: "Select Bank Deposit",
  from: "accounting/bank-deposits",
  search: {
    depositDateOnOrAfter: bankDepositFilters.depositDateOnOrAfter,
    depositDateBefore: bankDepositFilters.depositDateBefore,
  },
  order: "newest",
  entry: ({ id, name, depositDate }: Infer<typeof bankDeposit>) =>
    numberLabel(id, name, depositDate.slice(0, 10)),
  example: [{ key: "5501", label: "#5501 · Daily deposit · 2026-03-13" }],
});

export const selectCreditMemo = select({
  label: "Select Credit Memo",
  from: "accounting/credit-memos",
  search: { businessUnitIds: creditMemoFilters.businessUnitIds },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ referenceNumber, id, customer, date }: Infer<typeof creditMemo>) =>
    numberLabel(referenceNumber || id, customer?.name, date),
  example: [{ key: "6801", label: "#CM-6801 · Jordan Smith · 2026-03-14" }],
});

export const selectCreditMemoCustomField = selectCustomField({
  record: "Credit Memo",
  from: "accounting/credit-memos/custom-fields",
});

export const selectInvoiceTask = select({
  label: "Select Invoice Task",
  from: ({ invoiceId, ...values }) => ({ path: path`accounting/invoices/${invoiceId}/tasks`, values }),
  search: { invoiceId },
  order: "name",
  sort: "none",
  key: ({ taskId }) => taskId,
  entry: ({ name, taskId }: Infer<typeof invoiceTask> & { id?: string }) => name?.trim() || taskId,
  example: [{ key: "3fa85f64-5717-4562-b3fc-2c963f66afa6", label: "Check the tax zone" }],
});

export const selectJournalEntry = select({
  label: "Select Journal Entry",
  plural: "journal entries",
  from: "accounting/journal-entries",
  search: { name: journalEntryFilters.name },
  pageSize: JOURNAL_PAGE.largest,
  order: "newest",
  entry: ({ number, name, postDate }: Infer<typeof journalEntry> & { id?: string }) =>
    numberLabel(number, name, postDate),
  example: [{ key: "3fa85f64-5717-4562-b3fc-2c963f66afa6", label: "#318 · March adjustments · 2026-03-31" }],
});
