import type { Lookup, Status, User } from "./ticket";

// Lists that a tenant's administrators maintain. They are the same in every sandbox.

export const groups: Lookup[] = [
  { id: 3, name: "Service Desk" },
  { id: 4, name: "Network" },
];
export const levels: Lookup[] = [
  { id: 1, name: "Tier 1" },
  { id: 2, name: "Tier 2" },
];
export const priorities: (Lookup & { hours: number })[] = [
  { id: 1, name: "Critical", hours: 4 },
  { id: 2, name: "High", hours: 8 },
  { id: 3, name: "Normal", hours: 48 },
];
export const categories: Lookup[] = [
  { id: 6, name: "Hardware" },
  { id: 7, name: "Software" },
];
export const subCategories: (Lookup & { categoryId: number })[] = [
  { id: 14, name: "Laptop", categoryId: 6 },
  { id: 15, name: "Printer", categoryId: 6 },
  { id: 16, name: "Email", categoryId: 7 },
];
export const items: (Lookup & { subCategoryId: number })[] = [
  { id: 21, name: "Laptop 14 inch", subCategoryId: 14 },
  { id: 22, name: "Laptop 16 inch", subCategoryId: 14 },
  { id: 23, name: "Mailbox", subCategoryId: 16 },
];
export const statuses: Status[] = [
  { id: 1, name: "Open", type: "Open" },
  { id: 2, name: "Pending", type: "Pending" },
  { id: 3, name: "On Hold", type: "OnHold" },
  { id: 4, name: "Resolved", type: "Resolved" },
  { id: 5, name: "Closed", type: "Closed" },
];
export const clients: Lookup[] = [
  { id: 5, name: "Acme Corporation" },
  { id: 8, name: "Globex" },
];
export const sites: Lookup[] = [
  { id: 2, name: "Head Office" },
  { id: 3, name: "Warehouse" },
];
export const departments: Lookup[] = [
  { id: 4, name: "Finance" },
  { id: 5, name: "Sales" },
];

const user = (number: number, fullName: string, ofGroups: number[] = []): User => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  fullName,
  userName: fullName.toLowerCase().replace(" ", "."),
  email: `${fullName.toLowerCase().replace(" ", ".")}@example.com`,
  groups: ofGroups,
});

export const technicians: User[] = [
  user(101, "Alex Kim", [3]),
  user(102, "Robin Vos", [3, 4]),
  user(103, "Noor Haddad", [4]),
];
export const requesters: User[] = [user(201, "Dana Reyes"), user(202, "Sam Lee"), user(203, "Kit Moreno")];

/** The user whose token the sandbox issues. */
export const currentUser = technicians[0]!;

export const users = [...technicians, ...requesters];
