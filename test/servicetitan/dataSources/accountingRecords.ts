import { newest, type Row } from "./row";

const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const customField = (key: string, from: string): Row => ({
  key,
  from,
  records: [{ id: 2, name: "Region" }],
  entries: [["2", "Region (ID: 2)"]],
});

export const accountingRecords: Row[] = [
  {
    key: "selectApBill",
    from: "accounting/ap-bills",
    params: { jobNumber: "5001" },
    query: { jobNumber: "5001" },
    records: [
      {
        id: 6402,
        referenceNumber: "AP-2042",
        vendor: { name: "Acme Supply" },
        billDate: "2026-03-11T00:00:00Z",
        billAmount: "60.25",
      },
      { id: 6401, referenceNumber: "" },
    ],
    entries: [
      ["6402", "#AP-2042 · Acme Supply · 2026-03-11 · 60.25"],
      ["6401", "#6401"],
    ],
  },
  customField("selectApBillCustomField", "accounting/ap-bills/custom-fields"),
  {
    key: "selectApCredit",
    from: "accounting/ap-credits",
    query: newest,
    records: [{ id: 6431, number: "VC-310", vendor: null, date: "2026-03-12T00:00:00Z" }],
    entries: [["6431", "#VC-310 · 2026-03-12"]],
  },
  {
    key: "selectApPayment",
    from: "accounting/ap-payments",
    query: newest,
    records: [{ id: 6441, name: "Check 2041", vendor: { name: "Acme" }, date: "2026-03-20T00:00:00Z" }],
    entries: [["6441", "#6441 · Check 2041 · Acme · 2026-03-20"]],
  },
  {
    key: "selectBankDeposit",
    from: "accounting/bank-deposits",
    params: { depositDateBefore: "2026-04-01" },
    query: { ...newest, depositDateBefore: "2026-04-01T00:00:00Z" },
    records: [{ id: 5501, name: "Daily deposit", depositDate: "2026-03-13T00:00:00Z" }],
    entries: [["5501", "#5501 · Daily deposit · 2026-03-13"]],
  },
  {
    key: "selectCreditMemo",
    from: "accounting/credit-memos",
    params: { includeInactive: true, businessUnitIds: ["201"] },
    query: { ...newest, active: "Any", businessUnitIds: "201" },
    records: [{ id: 6801, referenceNumber: null, customer: { name: "Jordan Smith" }, date: "2026-03-14" }],
    entries: [["6801", "#6801 · Jordan Smith · 2026-03-14"]],
  },
  customField("selectCreditMemoCustomField", "accounting/credit-memos/custom-fields"),
  {
    key: "selectInvoiceTask",
    from: "accounting/invoices/5003/tasks",
    params: { invoiceId: "5003" },
    records: [
      { taskId: GUID, name: "Check the tax zone" },
      { taskId: "0c2d7a52-0000-4000-8000-000000000001", name: null },
      { name: "None" },
    ],
    entries: [
      ["0c2d7a52-0000-4000-8000-000000000001", "0c2d7a52-0000-4000-8000-000000000001"],
      [GUID, "Check the tax zone"],
    ],
  },
  {
    key: "selectJournalEntry",
    from: "accounting/journal-entries",
    params: { name: "March" },
    query: { ...newest, name: "March" },
    pageSize: "500",
    records: [{ id: GUID, number: 318, name: "March adjustments", postDate: "2026-03-31" }, { number: 1 }],
    entries: [[GUID, "#318 · March adjustments · 2026-03-31"]],
  },
];
