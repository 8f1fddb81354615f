/** An entry of the lists that a ticket's form needs. */
export interface Named {
  id: number;
  name: string;
}

export interface Status extends Named {
  type: "Open" | "Pending" | "OnHold" | "Resolved" | "Closed";
}

export interface Person {
  id: string;
  fullName: string;
  userName: string;
  email: string;
  /** Of technicians: the groups they belong to. */
  groups: number[];
}

/** An uploaded file that was kept. */
export interface Attachment {
  fileName: string;
  contentType: string;
  size: number;
}

/** What was said on a ticket. */
export interface Conversation {
  kind: "forward" | "reply" | "requesterReply" | "closure" | "resolution";
  by: string;
  title: string;
  message: string | null;
  to: string | null;
}

export interface Ticket {
  id: number;
  guid: string;
  title: string;
  description: string;
  cc: string | null;
  source: "Manual" | "Api";
  ticketType: string;
  creatorId: string;
  assignedUser: string | null;
  siteId: number;
  departmentId: number;
  ticketStatusId: number;
  ticketCategoryId: number | null;
  ticketSubCategoryId: number | null;
  itemId: number | null;
  dueDate: string | null;
  tierLevelId: number | null;
  groupId: number | null;
  clientId: number | null;
  ticketPriorityId: number | null;
  slaId: number | null;
  serviceId: number | null;
  impactId: number | null;
  urgencyId: number | null;
  templateId: string | null;
  tags: number[];
  resolution: string | null;
  escalated: boolean;
  /** A task of the ticket, where there is one. */
  task: { technician: string; done: boolean } | null;
  createdOn: string;
  isDeleted: boolean;
  deletedOn: string | null;
  locked: boolean;
  readBy: string[];
  conversations: Conversation[];
  attachments: Attachment[];
}

export const groups: Named[] = [
  { id: 3, name: "Service Desk" },
  { id: 4, name: "Network" },
];
export const levels: Named[] = [
  { id: 1, name: "Tier 1" },
  { id: 2, name: "Tier 2" },
];
export const priorities: (Named & { hours: number })[] = [
  { id: 1, name: "Critical", hours: 4 },
  { id: 2, name: "High", hours: 8 },
  { id: 3, name: "Normal", hours: 48 },
];
export const categories: Named[] = [
  { id: 6, name: "Hardware" },
  { id: 7, name: "Software" },
];
export const subCategories: (Named & { categoryId: number })[] = [
  { id: 14, name: "Laptop", categoryId: 6 },
  { id: 15, name: "Printer", categoryId: 6 },
  { id: 16, name: "Email", categoryId: 7 },
];
export const items: (Named & { subCategoryId: number })[] = [
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
export const clients: Named[] = [
  { id: 5, name: "Acme Corporation" },
  { id: 8, name: "Globex" },
];
export const sites: Named[] = [
  { id: 2, name: "Head Office" },
  { id: 3, name: "Warehouse" },
];
export const departments: Named[] = [
  { id: 4, name: "Finance" },
  { id: 5, name: "Sales" },
];

const person = (number: number, fullName: string, ofGroups: number[] = []): Person => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  fullName,
  userName: fullName.toLowerCase().replace(" ", "."),
  email: `${fullName.toLowerCase().replace(" ", ".")}@example.com`,
  groups: ofGroups,
});

export const technicians: Person[] = [
  person(101, "Alex Kim", [3]),
  person(102, "Robin Vos", [3, 4]),
  person(103, "Noor Haddad", [4]),
];
export const requesters: Person[] = [
  person(201, "Dana Reyes"),
  person(202, "Sam Lee"),
  person(203, "Kit Moreno"),
];

/** Whom the sandbox's token belongs to. */
export const me = technicians[0]!;

export const people = [...technicians, ...requesters];
