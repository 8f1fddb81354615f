import { clocked } from "../../../src/kit/trigger/clock";

const clientWith = (...dates: (string | undefined)[]) => {
  const requests: unknown[] = [];
  const client = clocked({
    request: async <Data>(...request: unknown[]) => {
      requests.push(request);
      return { data: { page: requests.length } as Data, headers: { date: dates[requests.length - 1] } };
    },
  });
  return { ...client, requests };
};

test("reads the server's clock from the Date header of the latest response", async () => {
  const { get, now, startedAt, requests } = clientWith(
    "Sun, 01 Mar 2026 08:00:00 GMT",
    "Sun, 01 Mar 2026 09:00:00 GMT",
    // From a server whose clock is slow.
    "Sun, 01 Mar 2026 08:30:00 GMT",
  );
  expect([now(), startedAt()]).toEqual([undefined, undefined]);
  expect(await get("tickets", { page: 1 })).toEqual({ page: 1 });
  expect(now()).toBe("2026-03-01T08:00:00.0000000Z");
  await get("tickets");
  await get("tickets");
  expect(now()).toBe("2026-03-01T09:00:00.0000000Z");
  expect(startedAt()).toBe("2026-03-01T08:00:00.0000000Z");
  expect(requests[0]).toEqual(["GET", "tickets", { query: { page: 1 } }]);
});

test("has no time if no response has a valid Date header", async () => {
  const { get, now } = clientWith(undefined, "", "today");
  for (let count = 0; count < 3; count++) await get("tickets");
  expect(now()).toBeUndefined();
});
