import { multipartBody, multipartType } from "../../support/multipart";
import type { Row } from "../../support/requests";
import { done, page, root, whole } from "./shared";

interface List {
  key: string;
  path: string;
  /** The page size of Fetch All. */
  largest: string;
  filters: Record<string, string>;
}

/** The lists that differ only in their path and filters: all pages, and one page with every filter. */
const lists: Row[] = (
  [
    {
      key: "listUsers",
      path: "user",
      largest: "999",
      filters: { query: "alex@example.com", activeOnly: "true", extended: "false" },
    },
    { key: "listViews", path: "view", largest: "1000", filters: { query: "My open_tickets-2" } },
    { key: "listForms", path: "form", largest: "1000", filters: { query: "Repair" } },
    { key: "listFormFields", path: "formfield", largest: "1000", filters: { query: "Serial" } },
  ] as List[]
).flatMap(({ key, path, largest, filters }): Row[] => [
  {
    key,
    name: "with every filter",
    params: { ...filters, itemStart: "15", itemLimit: "15" },
    method: "GET",
    path: `${root}/${path}`,
    query: { ...filters, itemStart: "15", itemLimit: "15" },
    reply: page([16], 15, 16),
  },
  {
    key,
    name: "all pages",
    params: { fetchAll: "true" },
    method: "GET",
    path: `${root}/${path}`,
    query: { itemStart: "0", itemLimit: largest },
    reply: page([1], 0, 1),
    data: whole([1]),
  },
]);

export const settings: Row[] = [
  ...lists,
  {
    key: "createUser",
    params: {
      firstname: "Alex",
      lastname: "Kim",
      name: "alex.kim",
      email: "alex@example.com",
      telephone_number: "+31612345678",
    },
    method: "POST",
    path: `${root}/user`,
    headers: multipartType,
    body: multipartBody(
      ["firstname", "Alex"],
      ["lastname", "Kim"],
      ["name", "alex.kim"],
      ["email", "alex@example.com"],
      ["telephone_number", "+31612345678"],
    ),
    reply: done,
  },
  {
    key: "createUser",
    name: "with every input",
    params: {
      firstname: "Zoë",
      lastname: "de Wit",
      name: "zoe",
      email: "zoe@example.com",
      telephone_number: "+31612345678",
      language: "nl",
      dateFormat: "nl_NL",
      groups: ["4", 5],
      sendActivationMail: false,
    },
    method: "POST",
    path: `${root}/user`,
    headers: multipartType,
    body: multipartBody(
      ["firstname", "Zoë"],
      ["lastname", "de Wit"],
      ["name", "zoe"],
      ["email", "zoe@example.com"],
      ["telephone_number", "+31612345678"],
      ["language", "nl"],
      ["dateFormat", "nl_NL"],
      ["sendActivationMail", "false"],
      ["groups[]", "4"],
      ["groups[]", "5"],
    ),
    reply: done,
  },
  {
    key: "getView",
    params: { id: "12" },
    method: "GET",
    path: `${root}/view/12`,
    reply: { type: "item", item: { id: 12 } },
    data: { id: 12 },
  },
  { key: "getForm", params: { id: "9" }, method: "GET", path: `${root}/form/9`, reply: { id: 9 } },
  {
    key: "getForm",
    name: "with the values of a ticket",
    params: { id: "9", ticketID: 1042 },
    method: "GET",
    path: `${root}/form/9`,
    query: { ticketID: "1042" },
    reply: { type: "item", item: { id: 9, title: "Repair request" } },
    data: { id: 9, title: "Repair request" },
  },
  {
    key: "listChannels",
    method: "GET",
    path: `${root}/channel`,
    reply: { items: [{ id: 7 }] },
  },
  {
    key: "listChannels",
    name: "from a response without an envelope",
    method: "GET",
    path: `${root}/channel`,
    reply: [{ id: 7 }],
    data: { items: [{ id: 7 }] },
  },
  {
    key: "createChannel",
    params: { name: "Workshop terminal" },
    method: "POST",
    path: `${root}/channel`,
    headers: multipartType,
    body: multipartBody(["name", "Workshop terminal"]),
    reply: done,
  },
  {
    key: "createChannel",
    name: "with every input",
    params: {
      name: "Workshop_2",
      icon: "chat",
      custom_channel_endpoint: "https://hooks.example.com/omnidesk?flow=1",
      custom_channel_secret: "fake-channel-secret",
      include_signature: "false",
    },
    method: "POST",
    path: `${root}/channel`,
    headers: multipartType,
    body: multipartBody(
      ["name", "Workshop_2"],
      ["icon", "chat"],
      ["custom_channel_endpoint", "https://hooks.example.com/omnidesk?flow=1"],
      ["custom_channel_secret", "fake-channel-secret"],
      ["include_signature", "false"],
    ),
    reply: done,
  },
];
