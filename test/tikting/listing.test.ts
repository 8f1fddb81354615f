import { Multipart } from "../../src/kit/http/multipart";
import { listing, USERNAME_LIST_PATH } from "../../src/tikting/listing";
import { acceptsFrom, lists, records } from "../support/listed";

interface Body {
  page?: number;
  length?: number;
}

/** A list in memory. The list by username takes only a form, and ignores the length; the others take only JSON. */
function vendor(
  all: { id?: number; ticketId?: number }[],
  { cap = 100, onRead = (_reads: number) => {} } = {},
) {
  const requests: { method: string; path: string; body: Body; repeatable?: boolean }[] = [];
  const request = async (method: string, path: string, options: { body: unknown; repeatable?: boolean }) => {
    expect(options.body instanceof Multipart).toBe(path === USERNAME_LIST_PATH);
    const body = (
      options.body instanceof Multipart
        ? Object.fromEntries(
            [
              ...Buffer.concat([...options.body.chunks])
                .toString()
                .matchAll(/name="(\w+)"\r\n\r\n(\w*)/g),
            ].map(([, key, value]) => [key, Number(value) || value]),
          )
        : options.body
    ) as Body;
    requests.push({ method, path, body, repeatable: options.repeatable });
    onRead(requests.length);
    const size = Math.min(cap, path === USERNAME_LIST_PATH ? 25 : (body.length ?? 10));
    const page = body.page ?? 1;
    return { data: all.slice((page - 1) * size, page * size) };
  };
  return { api: { request }, requests };
}

const { run, warnings } = lists(listing, undefined);
beforeEach(() => {
  warnings.length = 0;
});

const PATH = "TicketsApi/open";
const all = (api: object, values = {}, path = PATH) =>
  run<{ id: number }[]>(api, path, { fetchAll: true, ...values });

test("reads one page, which may be repeated", async () => {
  const { api, requests } = vendor(records(30));
  await expect(run(api, PATH, { page: 2, length: 20 })).resolves.toEqual(records(10, 21));
  expect(requests).toEqual([{ method: "POST", path: PATH, body: { page: 2, length: 20 }, repeatable: true }]);
});

test("reads the list by username with a form", async () => {
  const { api, requests } = vendor(records(60));
  await expect(run(api, USERNAME_LIST_PATH, { page: 2, username: "ann" })).resolves.toEqual(records(25, 26));
  expect(requests).toEqual([
    { method: "POST", path: "TicketsApi/list", body: { page: 2, username: "ann" }, repeatable: true },
  ]);
});

test("reads all pages of 100, until one is short, and again to see that nothing moved", async () => {
  const { api, requests } = vendor(records(250));
  await expect(all(api, { status: "x", page: 9 })).resolves.toEqual(records(250));
  expect(requests.map(({ body }) => body)).toEqual(
    [1, 2, 3, 3, 2, 1].map((page) => ({ length: 100, status: "x", page })),
  );
  expect(requests.every(({ repeatable }) => repeatable)).toBe(true);
});

test("a length of the step is used instead", async () => {
  const { api, requests } = vendor(records(30));
  await expect(all(api, { length: 20 })).resolves.toEqual(records(30));
  expect(requests[0]?.body.length).toBe(20);
});

test("reads the list by username in pages of 25", async () => {
  const { api, requests } = vendor(records(60));
  await expect(all(api, { username: "ann" }, USERNAME_LIST_PATH)).resolves.toEqual(records(60));
  expect(requests[0]?.body).toEqual({ username: "ann", page: 1 });
});

test.each([100, 200])("a last page that is exactly full is followed by an empty one (%d)", async (count) => {
  const { api, requests } = vendor(records(count));
  await expect(all(api)).resolves.toEqual(records(count));
  expect(requests[count / 100]?.body.page).toBe(count / 100 + 1);
});

test.each([
  [9, 1],
  [10, 2],
  [11, 2],
])("%d records on the first page may be all, or a page that the server caps", async (cap, first) => {
  const { api, requests } = vendor(records(cap), { cap });
  await expect(all(api)).resolves.toEqual(records(cap));
  expect(Math.max(...requests.map(({ body }) => body.page!))).toBe(first);
});

test("reads all records of a server that caps its pages", async () => {
  const { api } = vendor(records(35), { cap: 10 });
  await expect(all(api)).resolves.toEqual(records(35));
});

test("identifies tickets by either ID", async () => {
  const tickets = records(120).map(({ id }) => ({ ticketId: id }));
  const { api } = vendor(tickets, { onRead: (reads) => reads === 2 && void tickets.splice(0, 1) });
  const read = (await all(api)) as unknown as { ticketId: number }[];
  const ids = read.map(({ ticketId }) => ticketId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(tickets.map(({ ticketId }) => ticketId)));
});

test.each([
  ["loses", (list: { id: number }[]) => void list.splice(0, 1)],
  ["gets", (list: { id: number }[]) => void list.unshift({ id: 0 })],
])("loses no record of a list that %s one while it is read", async (_, change) => {
  const list = records(30);
  const { api } = vendor(list, { cap: 10, onRead: (reads) => reads === 2 && change(list) });
  const ids = (await all(api)).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(list.map(({ id }) => id)));
});

test("stops at the maximum", async () => {
  const { api } = vendor(records(250));
  await expect(all(api, { maximumRecords: 100 })).resolves.toEqual(records(100));
  await expect(all(api, { maximumRecords: 101 })).resolves.toEqual(records(101));
});

test.each([{}, null, "text"])("refuses a response that is no list: %j", async (data) => {
  await expect(all({ request: async () => ({ data }) })).rejects.toThrow(
    "Tikting's response to POST TicketsApi/open is not a list of tickets.",
  );
});

test("a row that is null is returned as it is", async () => {
  await expect(all({ request: async () => ({ data: [null] }) })).resolves.toEqual([null]);
});

test("accepts pages from 1, and describes a bare list", () => {
  acceptsFrom(listing.inputs(undefined), "page", 1);
  expect(listing.example({ id: 1 }, undefined)).toEqual([{ id: 1 }, { id: 1 }]);
  expect(listing.schema({ type: "object" }, {})).toEqual({ type: "array", items: { type: "object" } });
});
