import type { Category, Report, Row, Webhook } from "../world";

export const seedWebhooks = (): Webhook[] =>
  ["New tickets", "Paid invoices"].map((name, index) => ({
    id: `7d1c4b0e-0000-4000-8000-00000000000${index + 1}`,
    name,
    url: `https://hooks.example.com/halopsa/${index + 1}`,
    type: 0,
    method: 0,
    content_type: "application/json",
    active: true,
    authentication_type: 0,
    events: [{ id: 31 + index, name, eventno: index + 1, type: 0, delivery_method: 6 }],
    custom_payload: false,
    last_status: 200,
  }));

export const seedReports = (): Report[] =>
  [
    { name: "Newest tickets", sql: "SELECT TOP 20 Faultid, Symptom FROM Faults ORDER BY Faultid DESC" },
    { name: "Clients", sql: "SELECT Aarea, AAreaDesc FROM Area" },
    { name: "Unfinished report", sql: "SELECT Nothing FROM Nowhere" },
  ].map((report, index) => ({
    id: 204 + index,
    ...report,
    description: "",
    group_id: 8,
    group_name: "Service Desk",
    type: 0,
  }));

export const seedFields = (): Row[] =>
  [
    { id: 214, name: "CFContractNumber", label: "Contract Number", type: 0 },
    { id: 215, name: "CFUrgent", label: "Urgent", type: 6 },
    { id: 216, name: "CFRegions", label: "Regions", type: 3 },
  ].map((field) => ({
    ...field,
    inputtype: 0,
    usage: 1,
    custom: 1,
    readonly: false,
    mandatory: false,
    searchable: true,
    values: ["North", "South", "West"]
      .slice(0, field.type === 3 ? 3 : 0)
      .map((name, index) => ({ id: index + 1, name })),
  }));

export const seedCategories = (): Category[] =>
  ["Hardware", "Hardware>Printer", "Hardware>Laptop", "Software", "Software>Email"].flatMap((value, index) =>
    [1, 2].map((type_id) => ({
      id: 50 + index + (type_id - 1) * 10,
      value,
      category_name: value.split(">").at(-1),
      type_id,
      category_group_id: 0,
      sla_id: 1,
      priority_id: 3,
      chargerate: 0,
      note: "",
      include_note: false,
    })),
  );
