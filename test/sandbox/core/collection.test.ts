import { z } from "zod";
import {
  Collection,
  checkBody,
  comparableInstant,
  operation,
  startServer,
  Timestamps,
  takePage,
  virtualClock,
  writeInstant,
} from "../../../sandbox/core";

it.each([
  ["2026-01-02", "2026-01-02T00:00:00.0000000Z"],
  ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0000000Z"],
  ["2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.1234567Z"],
  ["2026-01-02T03:04:05.5+02:00", "2026-01-02T01:04:05.5000000Z"],
  ["2026-13-02", undefined],
  ["soon", undefined],
])("reads the moment %s", (text, comparable) => {
  expect(comparableInstant(text)).toBe(comparable);
});

it("writes moments without trailing zeros, and never the same one twice", () => {
  const moment = Date.parse("2026-01-02T03:04:05Z");
  expect([writeInstant(moment), writeInstant(moment + 120, 30)]).toEqual([
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.120003Z",
  ]);
  const clock = virtualClock(moment);
  const timestamps = new Timestamps(clock);
  const written = [timestamps.next(), timestamps.next(), timestamps.next()].map((text) =>
    comparableInstant(text),
  );
  expect(new Set(written).size).toBe(3);
  expect(written).toEqual([...written].sort());
});

it("fills a collection at its first use, and names new records", () => {
  const fill = jest.fn(() => [{ id: 5, name: "a" }]);
  const numbered = new Collection({ fill });
  expect(fill).not.toHaveBeenCalled();
  expect(numbered.add({ name: "b" }).id).toBe(6);
  expect(numbered.all()).toHaveLength(2);
  expect(() => numbered.add({ id: 5, name: "c" })).toThrow("already");
  const named = new Collection<{ id: string }>({ nextId: (count) => `T-${count + 1}` });
  expect([named.add({}).id, named.add({}).id]).toEqual(["T-1", "T-2"]);
});

it("shows a hidden record when its time has come", () => {
  const clock = virtualClock(0);
  const rows = new Collection<{ id: number }>({ fill: () => [{ id: 1 }, { id: 2 }], clock });
  rows.hide([2], 1000);
  expect(rows.all()).toEqual([{ id: 1 }]);
  clock.advance(1000);
  expect(rows.get(2)).toEqual({ id: 2 });
});

it("cuts pages", () => {
  expect(takePage([1, 2, 3], 2, 2)).toEqual({ rows: [3], hasMore: false, total: 3 });
});

it("names fields by their path", () => {
  const schema = z.strictObject({ items: z.array(z.strictObject({ price: z.number() })) });
  const read = () => checkBody(schema, { items: [{ price: "1", cost: 2 }], extra: 1 });
  expect(read).toThrow(expect.objectContaining({ status: 400, fields: expect.any(Object) }));
  try {
    read();
  } catch (refusal) {
    const fields = Object.keys((refusal as { fields: object }).fields).sort();
    expect(fields).toEqual(["extra", "items[0].cost", "items[0].price"]);
  }
});

it("serves operations of any vendor", async () => {
  const server = await startServer({
    state: { greeting: "hello" },
    operations: [
      operation<{ greeting: string }>({
        method: "GET",
        path: "/things/:id",
        run: ({ state, parts }) => ({ id: parts.id, ...state }),
      }),
    ],
    describe: (refusal) => ({ body: { message: refusal.message }, contentType: "application/json" }),
  });
  const answer = await fetch(`${server.url}/things/a%2Fb`);
  expect(await answer.json()).toEqual({ id: "a/b", greeting: "hello" });
  expect((await fetch(`${server.url}/things/1?x=1`)).status).toBe(400);
  expect(await (await fetch(`${server.url}/other`)).json()).toEqual({
    message: expect.stringContaining("/other"),
  });
  expect(server.requests.count({ status: 200 })).toBe(1);
  expect(server.requests.find({ path: /^\/things/ })).toHaveLength(2);
  await server.close();
});
