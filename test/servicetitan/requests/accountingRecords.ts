import type { Row } from "../../support/requests";

const base = "/accounting/v2/tenant/4150001";
const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const page = { page: 1, pageSize: 50, hasMore: false, totalCount: 0, data: [] };

/** A list with these inputs, and the query that they result in. */
const listed = (key: string, path: string, params: Row["params"], query: Row["query"]): Row => ({
  key,
  params,
  method: "GET",
  path: `${base}/${path}`,
  query,
  reply: page,
});

/** Records that are marked as exported, and the vendor's response. */
const marked = (key: string, path: string, params: Row["params"], body: unknown, idKey: string): Row => ({
  key,
  params,
  method: "POST",
  path: `${base}/${path}/markasexported`,
  body,
  reply: [
    { [idKey]: 1, success: true, errorMessage: null },
    { [idKey]: 2, success: true, errorMessage: null },
  ],
});

const changed = { createdOnOrAfter: "2026-03-01", modifiedBefore: "2026-04-01T00:00:00Z" };
const sentChanged = { createdOnOrAfter: "2026-03-01T00:00:00Z", modifiedBefore: "2026-04-01T00:00:00Z" };

const customFields = (key: string, path: string): Row => ({
  key,
  params: { operations: [{ objectId: "6401", customFields: [{ key: "Region", value: "West" }] }] },
  method: "PATCH",
  path: `${base}/${path}/custom-fields`,
  body: { operations: [{ objectId: 6401, customFields: [{ name: "Region", value: "West" }] }] },
  reply: "",
  data: {},
});

const apBills: Row[] = [
  listed(
    "listApBills",
    "ap-bills",
    {
      ids: ["6401", 6402],
      batchNumber: "17",
      billNumber: "AP-2041",
      purchaseOrderTypes: ["Restock", "Job, special"],
      syncStatuses: ["posted", "PostedAndExported"],
      minCost: "0",
      billType: "",
      threeWayMatchDiscrepancy: "Discrepancy",
      ...changed,
    },
    {
      ids: "6401,6402",
      batchNumber: "17",
      billNumber: "AP-2041",
      purchaseOrderTypes: "Restock,Job, special",
      syncStatuses: ["Posted", "PostedAndExported"],
      minCost: "0",
      threeWayMatchDiscrepancy: "Discrepancy",
      ...sentChanged,
    },
  ),
  { key: "getApBill", params: { apBillId: "6401" }, method: "GET", path: `${base}/ap-bills/6401` },
  listed("listApBillCustomFieldTypes", "ap-bills/custom-fields", changed, sentChanged),
  customFields("updateApBillCustomFields", "ap-bills"),
  marked("markApBillsAsExported", "ap-bills", { billIds: ["1", 2] }, { billIds: [1, 2] }, "billId"),
  listed(
    "listApCredits",
    "ap-credits",
    { ids: "6431", syncStatuses: ["Pending"], sort: "-Id" },
    { ids: "6431", syncStatuses: "Pending", sort: "-Id" },
  ),
  marked(
    "markApCreditsAsExported",
    "ap-credits",
    { credits: [{ apCreditId: "1" }, { apCreditId: 2 }] },
    [{ apCreditId: 1 }, { apCreditId: 2 }],
    "apCreditId",
  ),
  listed("listApPayments", "ap-payments", { ids: ["6441"], ...changed }, { ids: "6441", ...sentChanged }),
  marked(
    "markApPaymentsAsExported",
    "ap-payments",
    {
      payments: [
        { apPaymentId: "1", externalId: "QB-1", externalMessage: "" },
        { apPaymentId: 2, externalId: "", externalMessage: "Posted" },
      ],
    },
    [
      { apPaymentId: 1, externalId: "QB-1" },
      { apPaymentId: 2, externalMessage: "Posted" },
    ],
    "apPaymentId",
  ),
];

const creditMemos: Row[] = [
  listed(
    "listCreditMemos",
    "credit-memos",
    {
      active: "any",
      appliedToInvoiceIds: ["5003"],
      dateOnOrAfter: "2026-03-01",
      totalFilterAmount: "0",
      totalFilterComparer: "GreaterThan",
      balanceFilterAmount: "",
    },
    {
      active: "Any",
      appliedToInvoiceIds: "5003",
      dateOnOrAfter: "2026-03-01",
      "totalFilter.Amount": "0",
      "totalFilter.Comparer": "GreaterThan",
    },
  ),
  {
    key: "updateCreditMemo",
    params: { creditMemoId: "6801", active: "false", summary: "", date: "2026-03-14", businessUnitId: "201" },
    method: "PATCH",
    path: `${base}/credit-memos/6801`,
    body: { active: false, date: "2026-03-14", businessUnitId: 201 },
  },
  listed(
    "listItemsOfCreditMemo",
    "credit-memos/6801/items",
    { creditMemoId: "6801", businessUnitIds: ["201"] },
    { businessUnitIds: "201" },
  ),
  listed(
    "listCreditMemoItems",
    "credit-memos/credit-memo-items",
    { creditMemoIds: ["6801", "6802"], active: "True" },
    { creditMemoIds: "6801,6802", active: "True" },
  ),
  {
    key: "addCreditMemoSplits",
    params: { creditMemoId: "6801", splits: [{ invoiceId: "5003", amount: "53.75" }] },
    method: "POST",
    path: `${base}/credit-memos/6801/splits`,
    body: { splits: [{ invoiceId: 5003, amount: 53.75 }] },
  },
  listed("listCreditMemoCustomFieldTypes", "credit-memos/custom-fields", changed, sentChanged),
  customFields("updateCreditMemoCustomFields", "credit-memos"),
  marked(
    "markCreditMemosAsExported",
    "credit-memos",
    { creditMemos: [{ creditMemoId: "1", externalId: "QB-1" }, { creditMemoId: "2" }] },
    [{ creditMemoId: 1, externalId: "QB-1" }, { creditMemoId: 2 }],
    "creditMemoId",
  ),
];

const entry = {
  status: "open",
  versionId: "1",
  name: "March adjustments",
  message: "",
  postDate: "2026-03-31",
  customFields: [{ key: "Ledger", value: 7 }],
  lines: [
    { accountId: "102", debit: "60.25", credit: "0", memo: "", skuId: "1101", skuType: "Material" },
    { accountId: "103", debit: 0, credit: 60.25, appliedToId: "5003", appliedToType: "invoice" },
  ],
};
const sentEntry = {
  status: "Open",
  versionId: 1,
  name: "March adjustments",
  postDate: "2026-03-31",
  customFields: { Ledger: "7" },
  lines: [
    { accountId: 102, debit: 60.25, credit: 0, sku: { id: 1101, type: "Material" } },
    { accountId: 103, debit: 0, credit: 60.25, appliedTo: { id: 5003, type: "Invoice" } },
  ],
};

const journalEntries: Row[] = [
  listed(
    "listJournalEntries",
    "journal-entries",
    {
      ids: [GUID],
      exportedBy: ["Dana Reyes"],
      numberFrom: "0",
      statuses: ["Closed"],
      transactionTypes: ["Bill", "invoice"],
      refNumber: "1042",
      empty: "Exclude",
      pagination: { page: "2", pageSize: "500" },
    },
    {
      ids: GUID,
      exportedBy: "Dana Reyes",
      numberFrom: "0",
      statuses: "Closed",
      transactionTypes: ["Bill", "Invoice"],
      refNumber: "1042",
      empty: "Exclude",
      page: "2",
      pageSize: "500",
    },
  ),
  {
    key: "getJournalEntry",
    params: { journalEntryId: GUID },
    method: "GET",
    path: `${base}/journal-entries/${GUID}`,
  },
  {
    key: "createJournalEntry",
    params: entry,
    method: "POST",
    path: `${base}/journal-entries`,
    body: sentEntry,
    reply: "",
    data: {},
  },
  {
    key: "updateJournalEntry",
    params: { journalEntryId: GUID, status: "Closed", customFields: [] },
    method: "PATCH",
    path: `${base}/journal-entries/${GUID}`,
    body: { status: "Closed" },
  },
  {
    key: "replaceJournalEntry",
    params: { journalEntryId: GUID, ...entry },
    method: "PUT",
    path: `${base}/journal-entries/${GUID}`,
    body: sentEntry,
    reply: "",
    data: {},
  },
  {
    key: "deleteJournalEntry",
    params: { journalEntryId: GUID },
    method: "DELETE",
    path: `${base}/journal-entries/${GUID}`,
    reply: "",
    data: {},
  },
  listed("listJournalEntrySummary", `journal-entries/${GUID}/summary`, { journalEntryId: GUID }, {}),
  listed("listJournalEntryDetails", `journal-entries/${GUID}/details`, { journalEntryId: GUID }, {}),
  {
    key: "updateJournalEntrySync",
    params: { journalEntryId: GUID, syncStatus: "synced", versionId: "3", message: "Posted" },
    method: "PATCH",
    path: `${base}/journal-entries/${GUID}/sync`,
    body: { syncStatus: "Synced", versionId: 3, message: "Posted" },
  },
];

const bankDeposits: Row[] = [
  listed(
    "listBankDeposits",
    "bank-deposits",
    { ids: ["5501"], reviewStatus: "Reviewed", syncStatus: "posted", grossAmountLess: 0 },
    { ids: "5501", reviewStatus: "Reviewed", syncStatus: "Posted", grossAmountLess: "0" },
  ),
  listed("listBankDepositTransactions", "bank-deposits/5501/transactions", { bankDepositId: "5501" }, {}),
  {
    key: "markBankDepositsAsExported",
    params: { ids: ["5501", 5502] },
    method: "POST",
    path: `${base}/bank-deposits/markasexported`,
    body: { ids: [5501, 5502] },
    reply: "",
    data: {},
  },
];

const invoiceTasks: Row[] = [
  listed("listInvoiceTasks", "invoices/5003/tasks", { invoiceId: "5003" }, {}),
  {
    key: "createInvoiceTask",
    params: { invoiceId: "5003", templateId: "review-invoice", variables: [{ key: "priority", value: 1 }] },
    method: "POST",
    path: `${base}/invoices/5003/tasks`,
    body: { templateId: "review-invoice", variables: { priority: "1" } },
  },
  {
    key: "updateInvoiceTask",
    params: { invoiceId: "5003", invoiceTaskId: GUID, status: "Completed", fieldsToClear: ["assigneeId"] },
    method: "PATCH",
    path: `${base}/invoices/5003/tasks/${GUID}`,
    body: { status: "Completed", assigneeId: null },
  },
];

export const accountingRecords: Row[] = [
  ...apBills,
  ...creditMemos,
  ...journalEntries,
  ...bankDeposits,
  ...invoiceTasks,
];
