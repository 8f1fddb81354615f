import { newest, type Row } from "./row";

const choices = {
  taskTypes: [
    { id: 12, name: "Warranty", active: true },
    { id: 11, name: "Complaint", active: true },
    { id: 13, name: "Audit", active: false },
  ],
  taskSources: [{ id: 21, name: "Phone call", active: true }],
  taskResolutions: [{ id: 31, name: "Refunded", active: true }],
  taskPriorities: [{ name: "Urgent" }, { name: "Low" }],
};

/** The lists of choices come together, in a response without pages. */
const choiceRow = (key: string, entries: Row["entries"], more: Partial<Row> = {}): Row => ({
  key,
  from: "taskmanagement/data",
  records: [],
  reply: choices,
  entries,
  ...more,
});

export const taskmanagement: Row[] = [
  {
    key: "selectTask",
    from: "taskmanagement/tasks",
    params: { name: "invoice", createdOnOrAfter: "2026-03-01", includeInactive: true },
    query: { ...newest, name: "invoice", createdOnOrAfter: "2026-03-01T00:00:00Z", active: "Any" },
    records: [{ id: 10002, taskNumber: 18, status: "ToDo", name: "Correct the invoice" }, { id: 10001 }],
    entries: [
      ["10002", "#18 · ToDo · Correct the invoice"],
      ["10001", "#10001"],
    ],
  },
  choiceRow("selectTaskType", [
    ["11", "Complaint (ID: 11)"],
    ["12", "Warranty (ID: 12)"],
  ]),
  choiceRow(
    "selectTaskType",
    [
      ["13", "Audit (ID: 13)"],
      ["11", "Complaint (ID: 11)"],
      ["12", "Warranty (ID: 12)"],
    ],
    { name: "with inactive types", params: { includeInactive: true } },
  ),
  choiceRow("selectTaskSource", [["21", "Phone call (ID: 21)"]]),
  choiceRow("selectTaskResolution", [["31", "Refunded (ID: 31)"]]),
  choiceRow("selectTaskPriority", [
    ["Urgent", "Urgent"],
    ["Low", "Low"],
  ]),
];
