import { startOmnidesk } from "../../sandbox/omnidesk";
import component from "../../src/omnidesk";
import { multipartBody, multipartType } from "../support/multipart";
import { coversTheComponent, type Row, samplesItsWrites, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { customers } from "./requests/customers";
import { messages } from "./requests/messages";
import { settings } from "./requests/settings";
import { done, page, root, urlEncoded, whole } from "./requests/shared";

const base = `${root}/ticket`;

const table: Row[] = [
  { key: "listTickets", method: "GET", path: base, reply: page([1, 2], 0, 2) },
  {
    key: "listTickets",
    name: "with every filter",
    params: {
      applyView: "12",
      query: "printer",
      searchArchived: "Yes",
      status: "holding",
      itemStart: "30",
      itemLimit: 15,
    },
    method: "GET",
    path: base,
    query: {
      applyView: "12",
      query: "printer",
      searchArchived: "yes",
      status: "holding",
      itemStart: "30",
      itemLimit: "15",
    },
    reply: page([31], 30, 31),
  },
  {
    key: "listTickets",
    name: "with Item Start 0",
    params: { itemStart: 0 },
    method: "GET",
    path: base,
    query: { itemStart: "0" },
    reply: page([], 0, 0),
  },
  {
    key: "listTickets",
    name: "all pages",
    params: { fetchAll: true, itemStart: "30", itemLimit: "15", status: "new" },
    method: "GET",
    path: base,
    query: { itemStart: "0", itemLimit: "1000", status: "new" },
    reply: page([3, 4], 0, 2),
    data: whole([3, 4]),
  },
  {
    key: "createTicket",
    params: {
      brandID: "3",
      channelID: 7,
      direction: "inbound",
      from: "dana@example.com",
      to: "help@example.com",
      title: "No heat",
    },
    method: "POST",
    path: base,
    headers: multipartType,
    body: multipartBody(
      ["brandID", "3"],
      ["channelID", "7"],
      ["direction", "inbound"],
      ["from", "dana@example.com"],
      ["to", "help@example.com"],
      ["title", "No heat"],
    ),
    reply: { type: "result", ticketID: "1042" },
    data: { type: "result", ticketID: "1042", id: 1042 },
  },
  {
    key: "createTicket",
    name: "with every input",
    params: {
      brandID: "3",
      channelID: "7",
      direction: "outbound",
      from: "help@example.com",
      fromName: 'Help "Desk"',
      to: "dana@example.com",
      title: "Größe ändern",
      assignedGroupID: 0,
      formID: "9",
    },
    method: "POST",
    path: base,
    headers: multipartType,
    body: multipartBody(
      ["brandID", "3"],
      ["channelID", "7"],
      ["direction", "outbound"],
      ["from", "help@example.com"],
      ["fromName", 'Help "Desk"'],
      ["to", "dana@example.com"],
      ["title", "Größe ändern"],
      ["assignedGroupID", "0"],
      ["formID", "9"],
    ),
    reply: { type: "item", item: { id: 7 } },
    data: { type: "item", item: { id: 7 }, id: 7 },
  },
  {
    key: "getTicket",
    params: { ticketID: "1042" },
    method: "GET",
    path: `${base}/1042`,
    reply: { type: "item", item: { id: 1042, title: "No heat" } },
    data: { id: 1042, title: "No heat" },
  },
  {
    key: "getTicket",
    name: "with its history",
    params: { ticketID: 1042, getTicketHistory: "true" },
    method: "GET",
    path: `${base}/1042`,
    query: { getTicketHistory: "true" },
    reply: { type: "item", item: { id: 1042, timeline: [{}] } },
    data: { id: 1042, timeline: [{}] },
  },
  {
    key: "updateTicket",
    params: { ticketID: "1042", externalPrimaryID: "C-17", title: "No heat & no water", status: "Solved" },
    method: "PUT",
    path: `${base}/1042`,
    headers: urlEncoded,
    body: "externalPrimaryID=C-17&title=No+heat+%26+no+water&status=solved",
    reply: done,
  },
  { key: "deleteTicket", params: { ticketID: "1042" }, method: "DELETE", path: `${base}/1042`, reply: done },
  {
    key: "deleteTickets",
    params: { ticketIDs: ["1042", 1043] },
    method: "DELETE",
    path: `${base}/multi`,
    query: { "ticketIDs[]": ["1042", "1043"] },
    reply: done,
  },
  {
    key: "setTicketStatus",
    params: { ticketIDs: "1042, 1043", status: "pending" },
    method: "POST",
    path: `${base}/setStatus`,
    headers: multipartType,
    body: multipartBody(["status", "pending"], ["ticketIDs[]", "1042"], ["ticketIDs[]", "1043"]),
    reply: done,
  },
  {
    key: "setTicketPriority",
    params: { ticketIDs: ["1042"], priority: "urgent" },
    method: "POST",
    path: `${base}/setPriority`,
    headers: multipartType,
    body: multipartBody(["priority", "urgent"], ["ticketIDs[]", "1042"]),
    reply: done,
  },
  {
    key: "unlinkCustomerFromTicket",
    params: { ticketID: "1042" },
    method: "POST",
    path: `${base}/unlinkCustomerFromTicket`,
    headers: multipartType,
    body: multipartBody(["ticketID", "1042"]),
    reply: done,
  },
  {
    key: "batchTickets",
    params: {
      ticketIDs: ["1042", "1043"],
      actions: [
        { actionType: "setStatus", value: "solved" },
        { actionType: "setPriority", value: "low" },
      ],
    },
    method: "POST",
    path: `${base}/batch`,
    headers: multipartType,
    body: multipartBody(
      ["TicketIDs", "1042,1043"],
      ["actions[0][actionType]", "setStatus"],
      ["actions[0][value]", "solved"],
      ["actions[1][actionType]", "setPriority"],
      ["actions[1][value]", "low"],
    ),
    reply: done,
  },
  {
    key: "solveUnfinishedTickets",
    method: "PUT",
    path: `${base}/solveUnfinishedTickets`,
    headers: urlEncoded,
    reply: done,
  },
  {
    key: "solveUnfinishedTickets",
    name: "with additional fields",
    params: {
      additionalFields: [
        { key: "brandID", value: "3" },
        { key: "ids[]", value: "1" },
        { key: "ids[]", value: "2" },
      ],
    },
    method: "PUT",
    path: `${base}/solveUnfinishedTickets`,
    headers: urlEncoded,
    body: "brandID=3&ids%5B%5D=1&ids%5B%5D=2",
    reply: done,
  },
  {
    key: "rawRequest",
    params: { url: "/api/v2/customer?query=Dana", method: "GET", responseType: "json" },
    method: "GET",
    path: "/api/v2/customer",
    query: { query: "Dana" },
  },
  ...messages,
  ...customers,
  ...settings,
];

describe("Omnidesk sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  samplesItsWrites(component as never, { connection, table });

  coversTheComponent(component, { vendor: "omnidesk", table, startSandbox: startOmnidesk });
});
