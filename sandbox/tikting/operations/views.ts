import { stateOf, type Ticket, type User } from "../world";
import * as lists from "../world/lookups";
import { currentUser, groups, priorities, statuses, users } from "../world/lookups";

const nameIn = (rows: { id: number; name: string }[], id: number | null) =>
  rows.find((row) => row.id === id)?.name ?? null;

const nameOf = (id: string | null) => users.find((user) => user.id === id)?.fullName ?? null;

/** @returns a ticket with the names of the records that it refers to (TicketApiModel) */
export const showTicket = (ticket: Ticket) => ({
  id: ticket.id,
  guid: ticket.guid,
  title: ticket.title,
  description: ticket.description,
  ticketType: ticket.ticketType,
  source: ticket.source,
  creator: nameOf(ticket.creatorId),
  assignee: nameOf(ticket.assignedUser),
  category: nameIn(lists.categories, ticket.ticketCategoryId),
  site: nameIn(lists.sites, ticket.siteId),
  department: nameIn(lists.departments, ticket.departmentId),
  group: nameIn(groups, ticket.groupId),
  status: nameIn(statuses, ticket.ticketStatusId),
  priority: nameIn(priorities, ticket.ticketPriorityId),
  resolution: ticket.resolution,
  dueDate: ticket.dueDate,
  createdOn: ticket.createdOn,
  conversations: ticket.conversations,
  attachments: ticket.attachments,
});

/** @returns a ticket as the database stores it (Ticket) */
export const showEntity = ({ conversations: _c, attachments: _a, task: _t, readBy: _r, ...ticket }: Ticket) =>
  ticket;

/** @returns a ticket as a list returns it (TicketList) */
export const showListed = (ticket: Ticket) => ({
  id: ticket.id,
  subject: ticket.title,
  priority: nameIn(priorities, ticket.ticketPriorityId),
  requester: nameOf(ticket.creatorId),
  status: nameIn(statuses, ticket.ticketStatusId),
  dueDate: ticket.dueDate,
  createdOn: ticket.createdOn,
});

type Test = (ticket: Ticket, now: string) => boolean;

const isOpen: Test = (ticket) => stateOf(ticket) === "Open";
const isDone: Test = (ticket) => stateOf(ticket) === "Resolved" || stateOf(ticket) === "Closed";
const isMine: Test = ({ creatorId, assignedUser }) =>
  creatorId === currentUser.id || assignedUser === currentUser.id;
const isOverdue: Test = (ticket, now) =>
  ticket.dueDate !== null && ticket.dueDate < now && !isDone(ticket, now);
const isDueToday: Test = ({ dueDate }, now) => dueDate?.slice(0, 10) === now.slice(0, 10);
const isUnassigned: Test = ({ assignedUser }) => assignedUser === null;
const hasTask =
  (done: boolean): Test =>
  ({ task }) =>
    task?.technician === currentUser.id && task.done === done;
const inState =
  (state: "Pending" | "OnHold"): Test =>
  (ticket) =>
    stateOf(ticket) === state;
const both =
  (...tests: Test[]): Test =>
  (ticket, now) =>
    tests.every((test) => test(ticket, now));

/** The tickets of each list type, for the user of the token. */
export const LIST_TYPES: Record<string, Test> = {
  AllMyGroups: ({ groupId }) => groupId !== null && currentUser.groups.includes(groupId),
  MyOpenOrUnassigned: (ticket, now) => isUnassigned(ticket, now) || both(isOpen, isMine)(ticket, now),
  UnassignedTickets: isUnassigned,
  MyOpenTickets: both(isOpen, isMine),
  MyTicketsOnhold: both(inState("OnHold"), isMine),
  MyOverdueTickets: both(isOverdue, isMine),
  MyPendingTickets: both(inState("Pending"), isMine),
  MyTicketsDueToday: both(isDueToday, isMine),
  MyEscalated: both(({ escalated }) => escalated, isMine),
  AllEscalated: ({ escalated }) => escalated,
  MyCompletedTickets: both(isDone, isMine),
  AllMyTickets: isMine,
  MyOpenTasks: hasTask(false),
  MyCompletedTasks: hasTask(true),
  TicketsOnHold: inState("OnHold"),
  OverdueTickets: isOverdue,
  TicketsDueToday: isDueToday,
  PendingTickets: inState("Pending"),
  CompletedTickets: isDone,
  AllTickets: () => true,
};

/** The searched text of a ticket, by the values of filterBy. */
export const SEARCHED: Record<string, (ticket: Ticket) => string> = {
  Subject: ({ title }) => title,
  TicketId: ({ id }) => String(id),
  Priority: ({ ticketPriorityId }) => nameIn(priorities, ticketPriorityId) ?? "",
  Requester: ({ creatorId }) => nameOf(creatorId) ?? "",
};

const listed = (
  { id, name }: { id: number; name: string },
  label: "group" | "title" | "priority" | "name",
) => ({
  id,
  [label]: name,
});

export const showUser = ({ id, fullName, userName }: User) => ({ id, fullName, userName });

/** @returns the lookups that do not depend on a ticket */
export const appMetadata = () => ({
  groups: groups.map((row) => listed(row, "group")),
  levels: lists.levels.map((row) => listed(row, "title")),
  priorities: priorities.map((row) => listed(row, "priority")),
  categories: lists.categories.map((row) => listed(row, "name")),
  status: statuses.map(({ id, name, type }) => ({ id, status: name, statusType: type })),
  clients: lists.clients.map((row) => listed(row, "name")),
  sites: lists.sites.map((row) => listed(row, "title")),
  departments: lists.departments.map((row) => listed(row, "title")),
});

/** @returns all lookups of a ticket's form; those of the ticket only, if there is one */
export const ticketMetadata = (ticket?: Ticket) => ({
  ...appMetadata(),
  sub_categories: lists.subCategories
    .filter(({ categoryId }) => !ticket || categoryId === ticket.ticketCategoryId)
    .map((row) => listed(row, "name")),
  items: lists.items
    .filter(({ subCategoryId }) => !ticket || subCategoryId === ticket.ticketSubCategoryId)
    .map((row) => listed(row, "name")),
  technicians: lists.technicians
    .filter((user) => !ticket?.groupId || user.groups.includes(ticket.groupId))
    .map(showUser),
  ...(ticket ? {} : { requesters: lists.requesters.map(showUser) }),
});
