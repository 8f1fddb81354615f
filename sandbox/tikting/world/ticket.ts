/** An entry of one of the lists that a ticket refers to. */
export interface Lookup {
  id: number;
  name: string;
}

export interface Status extends Lookup {
  type: "Open" | "Pending" | "OnHold" | "Resolved" | "Closed";
}

export interface User {
  id: string;
  fullName: string;
  userName: string;
  email: string;
  /** The groups of a technician; empty for requesters. */
  groups: number[];
}

/** An uploaded file. Only its description is stored. */
export interface Attachment {
  fileName: string;
  contentType: string;
  /** In bytes. */
  size: number;
}

/** A message or note on a ticket. */
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
  /** The ticket's task, if it has one. */
  task: { technician: string; done: boolean } | null;
  createdOn: string;
  isDeleted: boolean;
  deletedOn: string | null;
  locked: boolean;
  readBy: string[];
  conversations: Conversation[];
  attachments: Attachment[];
}

/** The optional fields of a new ticket, all empty. */
export const emptyTicket = {
  cc: null,
  assignedUser: null,
  ticketCategoryId: null,
  ticketSubCategoryId: null,
  itemId: null,
  dueDate: null,
  tierLevelId: null,
  groupId: null,
  clientId: null,
  ticketPriorityId: null,
  slaId: null,
  serviceId: null,
  impactId: null,
  urgencyId: null,
  templateId: null,
  resolution: null,
  escalated: false,
  task: null,
  isDeleted: false,
  deletedOn: null,
  locked: false,
} as const;
