import { InputError } from "../../kit/http/errors";
import {
  choice,
  choices,
  date,
  dateTime,
  forms,
  guid,
  id,
  json,
  longText,
  mapped,
  number,
  required,
  text,
  textPairs,
  texts,
  wholeNumber,
} from "../../kit/inputs";
import { JOURNAL_SYNC_STATUSES, JOURNAL_TRANSACTION_TYPES } from "../records/values";
import { businessUnitId, changedBetween, commaSeparated, idFilter, MOST_IDS } from "./common";
import { budgetCodeId } from "./invoiceItem";
import { OR_TRUCK } from "./warehouse";

/** ServiceTitan returns at most 500 journal entries, or lines, per page. */
export const JOURNAL_PAGE = { usual: 50, largest: 500 };

export const journalEntryId = required(
  guid({
    label: "Journal Entry ID",
    comments: "The ID (GUID) of the journal entry.",
    example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    dataSource: "selectJournalEntry",
  }),
);

const STATUSES = ["Open", "Closed"] as const;

export const entryStatus = choice(STATUSES, {
  label: "Status",
  comments: "Whether the journal entry is open or closed.",
});

const MOST_FIELDS = 5;

/** Custom fields to change; the others stay. */
export const changedCustomFields = mapped(
  textPairs({
    label: "Custom Field",
    keyLabel: "Name",
    comments: `The custom fields to set, by name; the others stay. Maximum ${MOST_FIELDS}.`,
    example: "QB-1042",
  }),
  (fields) => {
    if (Object.keys(fields).length > MOST_FIELDS)
      throw new InputError(`Custom Field accepts at most ${MOST_FIELDS} names.`);
    return fields;
  },
);

const amount = (label: string, comments: string) =>
  required(number({ label, comments, example: "120.50", placeholder: "Enter an amount" }));

const reference = (label: string, comments: string, dataSource: string | undefined) =>
  id({ label, comments, dataSource });

/** One line of a journal entry. */
const line = {
  accountId: reference("Account ID", "The general ledger account.", "selectGeneralLedgerAccount"),
  debit: amount("Debit", "The debited amount, in the tenant's currency. 0 for a credit."),
  credit: amount("Credit", "The credited amount, in the tenant's currency. 0 for a debit."),
  postDate: date({ label: "Post Date", comments: "The date of the line.", example: "2026-03-12" }),
  memo: text({ label: "Memo", comments: "A note about the line.", example: "Refrigerant for job 5001" }),
  quantity: number({
    label: "Quantity",
    comments: "The quantity, if the line is for an item.",
    example: "2",
  }),
  unitAmount: number({
    label: "Unit Amount",
    comments: "The amount per unit, in the tenant's currency.",
    example: "60.25",
  }),
  businessUnitId,
  customerId: reference("Customer ID", "The customer of the line.", "selectCustomers"),
  customerLocationId: reference("Customer Location ID", "The customer's location.", "selectLocation"),
  vendorId: reference("Vendor ID", "The vendor of the line.", "selectVendor"),
  inventoryLocationId: reference(
    "Inventory Location ID",
    `The warehouse or truck. ${OR_TRUCK}`,
    "selectWarehouse",
  ),
  jobId: reference("Job ID", "The job of the line.", "selectJob"),
  projectId: reference("Project ID", "The project of the line.", "selectProject"),
  paymentTypeId: reference("Payment Type ID", "The type of payment.", "selectPaymentType"),
  employeeId: reference("Employee ID", "The employee of the line.", "selectEmployee"),
  serviceAgreementId: reference(
    "Service Agreement ID",
    "The service agreement of the line.",
    "selectServiceAgreement",
  ),
  budgetCodeId,
  skuId: reference("SKU ID", "The pricebook item. SKU Type is required with it.", undefined),
  skuType: choice(["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], {
    label: "SKU Type",
    comments: "The kind of the pricebook item.",
  }),
  appliedToId: reference(
    "Applied To ID",
    "The transaction that the line is applied to, such as an invoice. Applied To Type is required with it.",
    undefined,
  ),
  appliedToType: choice(JOURNAL_TRANSACTION_TYPES, {
    label: "Applied To Type",
    comments: "The kind of the transaction that the line is applied to.",
  }),
  appliedToRefNumber: text({
    label: "Applied To Reference Number",
    comments: "The number of the transaction that the line is applied to.",
    example: "1042",
  }),
  externalObjects: json({
    label: "External Objects",
    comments:
      "Records of other systems, as a list from an earlier step: objects with id, type, name and url.",
    example: '[{"id": "1042", "type": "Bill", "name": "Acme Supply 1042"}]',
    placeholder: "Reference a list from an earlier step",
  }),
};

/** Refuses an ID without its type, and nests both. */
function nested(label: string, id: unknown, type: unknown, others: object = {}): object | undefined {
  if (id === undefined && type === undefined) return undefined;
  if (id === undefined || type === undefined)
    throw new InputError(`Lines: ${label} ID and ${label} Type are required together.`);
  return { id, type, ...others };
}

/** A line in the API's shape: the pricebook item and the transaction are objects. */
function lineShape(fields: Record<string, unknown>): Record<string, unknown> {
  const { skuId, skuType, appliedToId, appliedToType, appliedToRefNumber, ...others } = fields;
  const sku = nested("SKU", skuId, skuType);
  const appliedTo = nested("Applied To", appliedToId, appliedToType, { refNumber: appliedToRefNumber });
  return { ...others, ...(sku ? { sku } : {}), ...(appliedTo ? { appliedTo } : {}) };
}

/** A journal entry with all its lines, for creates and replacements. */
export const wholeJournalEntry = {
  status: required(entryStatus),
  versionId: required(
    wholeNumber({
      label: "Version ID",
      comments:
        "The version of the entry: 1 for a new one. To find that of an existing entry, use Get Journal Entry.",
      example: "1",
      placeholder: "Enter a version",
    }),
  ),
  name: text({ label: "Name", comments: "The name of the entry.", example: "March adjustments" }),
  message: longText({
    label: "Message",
    comments: "A message about the entry.",
    example: "Corrects the cost of goods of March",
  }),
  postDate: date({ label: "Post Date", comments: "The date of the entry.", example: "2026-03-12" }),
  customFields: changedCustomFields,
  lines: forms({
    label: "Lines",
    comments: "The debits and credits. Both must add up to the same amount.",
    inputs: line,
    shape: lineShape,
    blankText: "drop",
  }),
};

interface Line {
  debit?: number;
  credit?: number;
}

/** The smallest difference that is one: amounts are added in binary fractions. */
const CENT = 0.005;

/**
 * The same entry, whose debits and credits are equal.
 * @throws InputError with both sums
 */
export function checkBalance<Entry extends { lines?: Line[] | Record<string, unknown>[] }>(
  entry: Entry,
): Entry {
  const lines = (entry.lines ?? []) as Line[];
  const sumOf = (side: keyof Line) => lines.reduce((sum, one) => sum + (one[side] ?? 0), 0);
  const [debit, credit] = [sumOf("debit"), sumOf("credit")];
  if (Math.abs(debit - credit) < CENT) return entry;
  throw new InputError(
    `Lines: the debits add up to ${debit.toFixed(2)}, the credits to ${credit.toFixed(2)}. Both must be equal.`,
  );
}

const time = (label: string, comments: string, example?: string) =>
  dateTime({ label, comments, ...(example ? { example } : {}) });
const END = "2026-04-01T00:00:00Z";

const named = (label: string, noun: string, example: string) =>
  text({
    label,
    comments: `Only return entries of the ${noun} with this name.`,
    example,
    placeholder: "Enter a name",
  });

const listOfTexts = (label: string, comments: string, example: string) =>
  commaSeparated(texts({ label, comments: `${comments} Maximum ${MOST_IDS}.`, example, most: MOST_IDS }));

/** The filters of List Journal Entries. */
export const journalEntryFilters = {
  ids: commaSeparated(
    texts({
      label: "Journal Entry IDs",
      comments: `Only return these journal entries. Maximum ${MOST_IDS}.`,
      example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      dataSource: "selectJournalEntry",
      most: MOST_IDS,
    }),
  ),
  exportedFrom: time("Exported From", "Only return entries exported at or after this time."),
  exportedTo: time("Exported To", "Only return entries exported at or before this time.", END),
  postedFrom: time("Posted From", "Only return entries posted at or after this time."),
  postedTo: time("Posted To", "Only return entries posted at or before this time.", END),
  ...changedBetween,
  exportedBy: listOfTexts(
    "Exported By",
    "Only return entries exported by these users, by name.",
    "Dana Reyes",
  ),
  name: text({
    label: "Name",
    comments: "Only return entries with this name.",
    example: "March adjustments",
  }),
  numberFrom: wholeNumber({
    label: "Number From",
    comments: "Only return entries with this number or a higher one.",
    example: "100",
  }),
  numberTo: wholeNumber({
    label: "Number To",
    comments: "Only return entries with this number or a lower one.",
    example: "200",
  }),
  statuses: choices(STATUSES, {
    label: "Statuses",
    comments: "Only return entries with one of these statuses.",
  }),
  syncStatuses: choices(JOURNAL_SYNC_STATUSES, {
    label: "Sync Statuses",
    comments: "Only return entries with one of these sync statuses.",
  }),
  transactionPostedFrom: time(
    "Transaction Posted From",
    "Only return entries with transactions posted at or after this time.",
  ),
  transactionPostedTo: time(
    "Transaction Posted To",
    "Only return entries with transactions posted at or before this time.",
    END,
  ),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only return entries of these business units.",
    dataSource: "selectBusinessUnit",
  }),
  serviceAgreementIds: idFilter({
    label: "Service Agreement IDs",
    comments: "Only return entries of these service agreements.",
    dataSource: "selectServiceAgreement",
  }),
  customerName: named("Customer Name", "customer", "Jordan Smith"),
  locationName: named("Location Name", "location", "Main house"),
  vendorName: named("Vendor Name", "vendor", "Acme Supply"),
  inventoryLocationName: named("Inventory Location Name", "warehouse or truck", "Main Warehouse"),
  refNumber: listOfTexts(
    "Reference Numbers",
    "Only return entries with transactions that have these numbers.",
    "1042",
  ),
  transactionTypes: choices(JOURNAL_TRANSACTION_TYPES, {
    label: "Transaction Types",
    comments: "Only return entries with transactions of these types.",
  }),
  empty: choice(["IncludeExceptNotSynced", "Include", "Exclude"], {
    label: "Empty Entries",
    comments: "Whether to return entries without lines. Defaults to those that have been synchronized.",
  }),
};
