import { startTikting } from "../../sandbox/tikting";
import component from "../../src/tikting";
import { multipartBody, multipartType, type Part } from "../support/multipart";
import { coversTheComponent, type Row, samplesItsWrites, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";

const base = "/api/TicketsApi";
const CREATOR = "a1b2c3d4-0000-4000-8000-000000000001";
const TECHNICIAN = "3f2b8c1e-7a4d-4e0b-9c55-0d1e2f3a4b5c";

/** Two files as steps pass them, and the form parts that are sent. */
const Uploads = [
  { file: { data: Buffer.from("first"), contentType: "text/plain" }, fileName: "one.txt" },
  { file: { data: { type: "Buffer", data: [72, 105] }, contentType: "text/csv" }, fileName: "two.csv" },
];
const uploaded: Part[] = [
  ["Uploads", { fileName: "one.txt", contentType: "text/plain", content: "first" }],
  ["Uploads", { fileName: "two.csv", contentType: "text/csv", content: "Hi" }],
];

/** A POST of a form: the inputs, and the form parts that are sent. */
const form = (key: string, path: string, params: object, ...parts: Part[]): Row => ({
  key,
  params: { ...params },
  method: "POST",
  path: base + path,
  headers: multipartType,
  body: multipartBody(...parts),
});

const registered = {
  Title: "Laptop does not start",
  Description: "Black screen",
  CreatorId: CREATOR,
  SiteId: "2",
  DepartmentId: "4",
  TicketStatusId: "1",
  TicketType: "Ticket",
};
const registeredParts: Part[] = [
  ["Title", "Laptop does not start"],
  ["Description", "Black screen"],
  ["CreatorId", CREATOR],
  ["SiteId", "2"],
  ["DepartmentId", "4"],
  ["TicketStatusId", "1"],
  ["TicketType", "Ticket"],
];
const classified = {
  TierLevelId: "1",
  GroupId: "3",
  ClientId: 5,
  TicketPriorityId: "2",
  TicketCategoryId: "6",
};
const classifiedParts: Part[] = [
  ["TierLevelId", "1"],
  ["GroupId", "3"],
  ["ClientId", "5"],
  ["TicketPriorityId", "2"],
  ["TicketCategoryId", "6"],
];
const detailed = {
  TicketSubCategoryId: "14",
  ItemId: "21",
  DueDate: "2026-03-10 09:00",
  AssignedUser: TECHNICIAN,
  ServiceId: "3",
  ImpactId: "2",
  UrgencyId: "2",
};
const detailedParts: Part[] = [
  ["TicketSubCategoryId", "14"],
  ["ItemId", "21"],
  ["DueDate", "2026-03-10T09:00:00.000Z"],
  ["AssignedUser", TECHNICIAN],
  ["ServiceId", "3"],
  ["ImpactId", "2"],
  ["UrgencyId", "2"],
];

const email = { Title: "Ready", SendTo: "dana@example.com", CcTo: "lead@example.com", Message: "Come by" };
const emailParts: Part[] = [
  ["Title", "Ready"],
  ["SendTo", "dana@example.com"],
  ["CcTo", "lead@example.com"],
  ["Message", "Come by"],
];

const responds = (message: string): Partial<Row> => ({ reply: JSON.stringify(message), data: { message } });

const table: Row[] = [
  { key: "listTickets", method: "POST", path: base, body: {}, reply: [] },
  {
    key: "listTickets",
    name: "with every filter",
    params: {
      page: "2",
      length: "25",
      search: "laptop",
      listType: "myticketsonhold",
      filterBy: ["Subject", "ticketid"],
    },
    method: "POST",
    path: base,
    headers: { "content-type": "application/json" },
    body: {
      page: 2,
      length: 25,
      search: "laptop",
      listType: "MyTicketsOnhold",
      filterBy: "Subject,TicketId",
    },
    reply: [{ id: 1 }],
  },
  {
    key: "listTickets",
    name: "all pages",
    params: { fetchAll: true, page: "7", listType: "AllTickets" },
    method: "POST",
    path: base,
    body: { page: 1, length: 100, listType: "AllTickets" },
    reply: [{ id: 1 }, { id: 2 }],
  },
  { key: "getTicket", params: { id: "1042" }, method: "GET", path: `${base}/1042` },
  form("registerTicket", "/register", registered, ...registeredParts),
  {
    ...form(
      "registerTicket",
      "/register",
      {
        ...registered,
        Cc: "lead@example.com",
        Guid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        ...classified,
        ...detailed,
        SLAId: "1",
        SelectedTags: ["8", "9"],
        Uploads,
      },
      ...registeredParts,
      ["Cc", "lead@example.com"],
      ["Guid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
      ...classifiedParts,
      ...detailedParts,
      ["SLAId", "1"],
      ["SelectedTags", "8"],
      ["SelectedTags", "9"],
      ...uploaded,
    ),
    name: "with every input",
  },
  {
    ...form(
      "updateTicket",
      "/update/1042",
      { id: "1042", CreatorId: CREATOR },
      ["Id", "1042"],
      ["CreatorId", CREATOR],
    ),
    reply: "",
    data: {},
  },
  {
    ...form(
      "updateTicket",
      "/update/1042",
      {
        id: 1042,
        CreatorId: CREATOR,
        TicketType: "Problem",
        SiteId: "2",
        DepartmentId: "4",
        TicketStatusId: "3",
        ...classified,
        ...detailed,
        TemplateId: "9b2d6c0a-1c1e-4a57-8a43-5e6f7a8b9c0d",
      },
      ["Id", "1042"],
      ["CreatorId", CREATOR],
      ["TicketType", "Problem"],
      ["SiteId", "2"],
      ["DepartmentId", "4"],
      ["TicketStatusId", "3"],
      ...classifiedParts,
      ...detailedParts,
      ["TemplateId", "9b2d6c0a-1c1e-4a57-8a43-5e6f7a8b9c0d"],
    ),
    name: "with every input",
    reply: "",
    data: {},
  },
  {
    ...form(
      "forwardTicket",
      "/forward/1042",
      { id: "1042", ...email, HasDraft: "no", Uploads },
      ["Id", "1042"],
      ...emailParts,
      ["HasDraft", "false"],
      ...uploaded,
    ),
    ...responds("Forwarded successfully"),
  },
  {
    ...form(
      "replyToTicket",
      "/reply/1042",
      { id: "1042", ...email, Uploads },
      ["Id", "1042"],
      ...emailParts,
      ...uploaded,
    ),
    ...responds("Reply sent successfully"),
  },
  {
    ...form(
      "closeTicket",
      "/close/1042",
      {
        id: "1042",
        CloseBy: TECHNICIAN,
        Acknowledged: true,
        Comments: "Battery replaced",
        Status: "1",
        ClosureComments: "Picked up",
        ClosingDate: "2026-03-10T09:00:00Z",
        Uploads,
      },
      ["TicketId", "1042"],
      ["CloseBy", TECHNICIAN],
      ["Acknowledged", "true"],
      ["Comments", "Battery replaced"],
      ["Status", "1"],
      ["ClosureComments", "Picked up"],
      ["ClosingDate", "2026-03-10T09:00:00Z"],
      ...uploaded,
    ),
    name: "for a ticket that was already closed (status 200)",
    reply: "",
    data: { alreadyClosed: true },
  },
  {
    ...form(
      "resolveTicket",
      "/resolve/1042",
      {
        id: "1042",
        ResolvedBy: TECHNICIAN,
        Resolution: "Battery replaced",
        Comments: "Under warranty",
        Uploads,
        additionalFields: [{ key: "Status", value: "2" }],
      },
      ["TicketId", "1042"],
      ["ResolvedBy", TECHNICIAN],
      ["Resolution", "Battery replaced"],
      ["Comments", "Under warranty"],
      ...uploaded,
      ["Status", "2"],
    ),
    reply: "",
    data: {},
  },
  {
    key: "pickUpTicket",
    params: { id: "1042" },
    method: "POST",
    path: `${base}/pickup/1042`,
    reply: "",
    data: {},
  },
  {
    key: "markTicketAsRead",
    params: { id: "1042" },
    method: "POST",
    path: `${base}/read/1042`,
    reply: "",
    data: {},
  },
  form("addTicketAttachments", "/attachments/1042", { id: "1042", Uploads }, ["Id", "1042"], ...uploaded),
  { key: "deleteTicket", params: { id: "1042" }, method: "DELETE", path: `${base}/1042` },
  { key: "getTicketMetadata", method: "GET", path: `${base}/metadata`, reply: { groups: [] } },
  {
    key: "getTicketMetadata",
    name: "for one ticket",
    params: { id: "1042" },
    method: "GET",
    path: `${base}/metadata/1042`,
    reply: { groups: [] },
  },
  { key: "getAppMetadata", method: "GET", path: `${base}/appmetadata`, reply: { groups: [] } },
  form(
    "createIntegrationTicket",
    "/new",
    {
      Title: "No network",
      Description: "On floor 3",
      Requester: "dana.reyes",
      Email: "dana@example.com",
      SiteId: "2",
      DepartmentId: "4",
      TicketStatusId: "1",
      ...classified,
      Uploads,
    },
    ["Title", "No network"],
    ["Description", "On floor 3"],
    ["Requester", "dana.reyes"],
    ["Email", "dana@example.com"],
    ["SiteId", "2"],
    ["DepartmentId", "4"],
    ["TicketStatusId", "1"],
    ...classifiedParts,
    ...uploaded,
  ),
  {
    ...form(
      "listTicketsByUsername",
      "/list",
      { username: "dana.reyes", page: "2" },
      ["page", "2"],
      ["username", "dana.reyes"],
    ),
    reply: [{ id: 1 }],
  },
  {
    ...form(
      "listTicketsByUsername",
      "/list",
      { username: "dana.reyes", fetchAll: true },
      ["username", "dana.reyes"],
      ["page", "1"],
    ),
    name: "all pages",
    reply: [{ id: 1 }],
  },
  {
    ...form(
      "requesterReply",
      "/reqreply/1042",
      { id: "1042", Username: "dana.reyes", Title: "Again", Message: "Still black", Uploads },
      ["Id", "1042"],
      ["Username", "dana.reyes"],
      ["Title", "Again"],
      ["Message", "Still black"],
      ...uploaded,
    ),
    ...responds("Reply posted successfully"),
  },
  {
    ...form(
      "rawRequest",
      "/upload/1042",
      {
        url: "/api/TicketsApi/upload/1042",
        method: "POST",
        responseType: "json",
        formData: [{ key: "Id", value: "1042" }],
        fileData: [{ key: "Uploads", value: Uploads[0]!.file }],
        fileDataFileNames: [{ key: "Uploads", value: "one.txt" }],
      },
      ["Id", "1042"],
      uploaded[0]!,
    ),
  },
];

describe("Tikting sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  samplesItsWrites(component as never, { connection, table });

  coversTheComponent(component, { vendor: "tikting", table, startSandbox: startTikting });
});
