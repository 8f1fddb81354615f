import { namedEntries, namedRecords, newest, type Row } from "./row";

export const settings: Row[] = [
  {
    key: "selectBusinessUnit",
    name: "all",
    from: "settings/business-units",
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectBusinessUnit",
    name: "by name, with inactive records",
    from: "settings/business-units",
    params: { name: "Unit", includeInactive: true },
    query: { name: "Unit", active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectEmployee",
    from: "settings/employees",
    params: { email: "dana.reyes@example.com", name: "" },
    query: { email: "dana.reyes@example.com" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTagType",
    from: "settings/tag-types",
    query: newest,
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTechnician",
    from: "settings/technicians",
    params: { name: "Ortiz" },
    query: { name: "Ortiz" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectUserRole",
    from: "settings/user-roles",
    params: { employeeType: "technician" },
    query: { employeeType: "Technician" },
    records: namedRecords,
    entries: namedEntries,
  },
];
