import { startServiceOs } from "../../sandbox/serviceos";
import component from "../../src/serviceos";
import { multipartBody, multipartType } from "../support/multipart";
import { coversTheComponent, type Row, samplesItsWrites, sendsTheCorrectRequest } from "../support/requests";
import { base, connectedWith, headers, type Operation, operations, origin } from "./connection";

const FILES = new Set(["exportTickets", "exportReport"]);

const rowOf = ({ key, params, method, path, query, body, contentType }: Operation): Row => {
  const row = { key, params, method, path: `${base}${path}`, query };
  if (contentType === "multipart/form-data") {
    const file = { fileName: "file.csv", contentType: "text/csv", content: "name\r\nPrinter" };
    return {
      ...row,
      params: { ...params, file: file.content },
      body: multipartBody(["file", file], ["company_number", String(body?.company_number)]),
      headers: multipartType,
    };
  }
  const typed = contentType ? { headers: { "content-type": contentType } } : {};
  return { ...row, ...typed, body, data: FILES.has(key) ? Buffer.from('{"id":1}') : undefined };
};

const page = (...ids: number[]) => ids.map((ticket_id) => ({ ticket_id }));

const listing: Row[] = [
  {
    key: "listTickets",
    name: "all records, each once",
    params: { fetchAll: true, page: "7", per_page: "2", status: "open" },
    method: "GET",
    path: `${base}/tickets.php`,
    query: { page: "1", per_page: "100", status: "open" },
    reply: {
      success: true,
      data: page(3, 2, 2, 1),
      pagination: { page: 1, per_page: 100, total: 3, total_pages: 1 },
    },
    data: {
      success: true,
      data: page(3, 2, 1),
      pagination: { page: 1, per_page: 3, total: 3, total_pages: 1, has_more: false },
    },
  },
  {
    key: "listTickets",
    name: "up to the maximum number of records",
    params: { fetchAll: true, maximumRecords: "2" },
    method: "GET",
    path: `${base}/tickets.php`,
    query: { page: "1", per_page: "2" },
    reply: {
      success: true,
      data: page(3, 2),
      pagination: { page: 1, per_page: 2, total: 3, total_pages: 2 },
    },
    data: {
      success: true,
      data: page(3, 2),
      pagination: { page: 1, per_page: 2, total: 3, total_pages: 2, has_more: true },
    },
  },
  {
    key: "listPayments",
    name: "a page, with a custom query parameter",
    params: { page: "2", per_page: "10", customQueryParams: [{ key: "invoice_id", value: "900" }] },
    method: "GET",
    path: `${base}/payments.php`,
    query: { page: "2", per_page: "10", invoice_id: "900" },
  },
];

const update = {
  key: "updateTicket",
  params: { ticket_id: "5", subject: "" },
  method: "PUT",
  body: {},
} as const;
const port = {
  key: "deleteAssetPort",
  params: { asset_id: "200", port_id: "501" },
  method: "DELETE",
} as const;
const confirmed = { key: "listTickets", method: "GET", path: `${base}/tickets.php` } as const;

// Each half uses its own key: the client delays more than 110 requests per minute with the same key.
describe.each([
  ["reading", "vsa_test-key-reading", (method: string) => method === "GET"],
  ["writing", "vsa_test-key-writing", (method: string) => method !== "GET"],
] as const)("ServiceOS sends the correct request, %s", (_, apiKey, isIncluded) => {
  sendsTheCorrectRequest(component as never, {
    connection: connectedWith({ apiKey }),
    origin,
    headers: { authorization: `Bearer ${apiKey}` },
    table: [...operations.map(rowOf), ...listing].filter(({ method }) => isIncluded(method)),
  });
});

describe("samples", () => {
  samplesItsWrites(component as never, {
    connection: connectedWith({}),
    table: operations.map(rowOf),
  });
});

coversTheComponent(component, {
  vendor: "serviceos",
  table: operations.map(rowOf),
  testedElsewhere: ["rawRequest"],
  startSandbox: () => startServiceOs({ rateLimit: false }),
});

describe('with the path style "path"', () => {
  const table: Row[] = [
    { ...update, path: `${base}/tickets.php/5` },
    { ...port, path: `${base}/assets.php/200/ports/501` },
    confirmed,
  ];
  sendsTheCorrectRequest(component as never, {
    connection: connectedWith({ pathStyle: "path" }),
    origin,
    headers,
    table,
  });
});

describe('with the path style "rest"', () => {
  const table: Row[] = [
    { ...update, path: `${base}/tickets/5` },
    { ...port, path: `${base}/assets/200/ports/501` },
    confirmed,
  ];
  sendsTheCorrectRequest(component as never, {
    connection: connectedWith({ pathStyle: "rest" }),
    origin,
    headers,
    table,
  });
});

describe("with a custom base URL", () => {
  sendsTheCorrectRequest(component as never, {
    connection: connectedWith({ tenant: "", baseUrl: "https://support.example.com/api/" }),
    origin: "https://support.example.com",
    headers,
    table: [
      {
        key: "getTicket",
        params: { ticket_id: "5" },
        method: "GET",
        path: "/api/tickets.php",
        query: { id: "5" },
      },
      {
        key: "rawRequest",
        params: { url: "/tickets.php?id=5", method: "POST", data: '{"subject":"x"}', responseType: "json" },
        method: "POST",
        path: "/api/tickets.php",
        query: { id: "5" },
        body: { subject: "x" },
      },
    ],
  });
});
