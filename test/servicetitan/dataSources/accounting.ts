import { namedEntries, namedRecords, newest, type Row } from "./row";

const paymentTerms = [
  { id: 1, name: "Net 30", active: true },
  { id: 2, name: "Net 15", active: false },
];

export const accounting: Row[] = [
  {
    key: "selectInvoice",
    name: "by date, newest first",
    from: "accounting/invoices",
    params: { customerId: "3001", invoicedOnOrAfter: "2026-03-01" },
    query: { ...newest, customerId: "3001", invoicedOnOrAfter: "2026-03-01T00:00:00Z" },
    records: [
      {
        id: 6002,
        referenceNumber: "1043",
        customer: { id: 1, name: "Dana Reyes" },
        invoiceDate: "2026-03-10T09:00:00Z",
        total: "120.50",
      },
      { id: 6001, referenceNumber: "", customer: null, invoiceDate: null },
    ],
    entries: [
      ["6002", "#1043 · Dana Reyes · 2026-03-10 · 120.50"],
      ["6001", "#6001"],
    ],
  },
  {
    key: "selectInvoice",
    name: "by number, with inactive records",
    from: "accounting/invoices",
    params: { number: "1042", includeInactive: "true" },
    query: { ...newest, number: "1042", activeState: "All" },
    records: [{ id: 6001, referenceNumber: "1042" }],
    entries: [["6001", "#1042"]],
  },
  {
    key: "selectPayment",
    from: "accounting/payments",
    params: { appliedToReferenceNumber: "1042", paidOnAfter: "2026-03-01", includeInactive: true },
    query: {
      ...newest,
      appliedToReferenceNumber: "1042",
      paidOnAfter: "2026-03-01T00:00:00Z",
      activeState: "All",
    },
    records: [
      {
        id: 6202,
        customer: { id: 1, name: "Dana Reyes" },
        type: "Check",
        date: "2026-03-10",
        total: "10.00",
      },
      { id: 6201, referenceNumber: "P-1" },
    ],
    entries: [
      ["6202", "#6202 · Dana Reyes · Check · 2026-03-10 · 10.00"],
      ["6201", "#P-1"],
    ],
  },
  {
    key: "selectPaymentType",
    from: "accounting/payment-types",
    params: { includeInactive: true },
    query: { active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTaxZone",
    from: "accounting/tax-zones",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectPaymentTerm",
    name: "without the inactive records that this list includes by default",
    from: "accounting/payment-terms",
    query: newest,
    records: paymentTerms,
    entries: [["1", "Net 30 (ID: 1)"]],
  },
  {
    key: "selectPaymentTerm",
    name: "with inactive records",
    from: "accounting/payment-terms",
    params: { includeInactive: true },
    query: newest,
    records: paymentTerms,
    entries: [
      ["2", "Net 15 (ID: 2)"],
      ["1", "Net 30 (ID: 1)"],
    ],
  },
  {
    key: "selectGeneralLedgerAccount",
    from: "accounting/gl-accounts",
    params: { numbers: "4000,4010" },
    query: { numbers: "4000,4010" },
    records: [
      { id: 2, name: "Install Revenue", number: "4010" },
      { id: 1, name: "Service Revenue", number: "4000" },
      { id: 3, name: "Cash" },
    ],
    entries: [
      ["1", "4000 Service Revenue (ID: 1)"],
      ["2", "4010 Install Revenue (ID: 2)"],
      ["3", "Cash (ID: 3)"],
    ],
  },
  ...["Invoice", "Payment"].map(
    (record): Row => ({
      key: `select${record}CustomField`,
      name: "returns names",
      from: `accounting/${record.toLowerCase()}s/custom-fields`,
      records: [
        { id: 2, name: "Region" },
        { id: 1, name: "PO" },
      ],
      entries: [
        ["PO", "PO (ID: 1)"],
        ["Region", "Region (ID: 2)"],
      ],
    }),
  ),
  {
    key: "selectGeneralLedgerAccountType",
    from: "accounting/gl-accounts/types",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
