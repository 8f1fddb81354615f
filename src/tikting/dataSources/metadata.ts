import { select, selectForTicket, selectWithoutTicket, userLabel } from "../select";

export const selectCategory = select({
  label: "Select Category",
  plural: "categories",
  list: "categories",
  text: ({ name }) => name,
  example: [
    { key: "6", label: "Hardware" },
    { key: "7", label: "Software" },
  ],
});

export const selectClient = select({
  label: "Select Client",
  plural: "clients",
  list: "clients",
  text: ({ name }) => name,
  example: [
    { key: "5", label: "Acme Corporation" },
    { key: "8", label: "Globex" },
  ],
});

export const selectDepartment = select({
  label: "Select Department",
  plural: "departments",
  list: "departments",
  text: ({ title }) => title,
  example: [
    { key: "4", label: "Finance" },
    { key: "5", label: "Sales" },
  ],
});

export const selectGroup = select({
  label: "Select Group",
  plural: "groups",
  list: "groups",
  text: ({ group }) => group,
  example: [
    { key: "3", label: "Service Desk" },
    { key: "4", label: "Network" },
  ],
});

export const selectItem = selectForTicket({
  label: "Select Item",
  plural: "items",
  list: "items",
  text: ({ name }) => name,
  example: [
    { key: "21", label: "Laptop 14 inch" },
    { key: "22", label: "Laptop 16 inch" },
  ],
});

export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  list: "priorities",
  text: ({ priority }) => priority,
  example: [
    { key: "2", label: "High" },
    { key: "3", label: "Normal" },
  ],
});

export const selectRequester = selectWithoutTicket({
  label: "Select Requester",
  plural: "requesters",
  list: "requesters",
  text: userLabel,
  example: [{ key: "a1b2c3d4-0000-4000-8000-000000000001", label: "Dana Reyes (dana.reyes)" }],
});

export const selectRequesterUsername = selectWithoutTicket({
  label: "Select Requester Username",
  plural: "requesters' usernames",
  list: "requesters",
  text: userLabel,
  key: ({ userName }) => userName,
  example: [{ key: "dana.reyes", label: "Dana Reyes (dana.reyes)" }],
});

export const selectSite = select({
  label: "Select Site",
  plural: "sites",
  list: "sites",
  text: ({ title }) => title,
  example: [
    { key: "2", label: "Head Office" },
    { key: "3", label: "Warehouse" },
  ],
});

export const selectStatus = select({
  label: "Select Status",
  plural: "statuses",
  list: "status",
  text: ({ status }) => status,
  example: [
    { key: "1", label: "Open" },
    { key: "2", label: "Pending" },
  ],
});

export const selectSubCategory = selectForTicket({
  label: "Select Subcategory",
  plural: "subcategories",
  list: "sub_categories",
  text: ({ name }) => name,
  example: [
    { key: "14", label: "Laptop" },
    { key: "15", label: "Printer" },
  ],
});

export const selectTechnician = selectForTicket({
  label: "Select Technician",
  plural: "technicians",
  list: "technicians",
  text: userLabel,
  example: [{ key: "3f2b8c1e-7a4d-4e0b-9c55-0d1e2f3a4b5c", label: "Alex Kim (alex.kim)" }],
});

export const selectTierLevel = select({
  label: "Select Tier Level",
  plural: "tier levels",
  list: "levels",
  text: ({ title }) => title,
  example: [
    { key: "1", label: "Tier 1" },
    { key: "2", label: "Tier 2" },
  ],
});
