import { createClient } from "../../../src/kit/http/client";
import { limiter } from "../../../src/kit/http/limiter";
import nock from "../../support/nock";

const connection = { key: "connection", configVarKey: "Vendor", fields: {} };
const logger = { debug: () => undefined, warn: () => undefined };

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => jest.useRealTimers());

test("retries after a 429 span the longest window that the vendor may have", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "clearImmediate", "nextTick", "queueMicrotask"] });
  nock("https://api.example.com").get("/records").times(5).reply(429, "");
  nock("https://api.example.com").get("/records").reply(200, { id: 1 });
  const client = createClient({
    vendor: "Vendor",
    connection,
    baseUrl: "https://api.example.com",
    credentials: async () => ({}),
    limiter: limiter({ requests: 500, windowMs: 180_000, longestWindowMs: 300_000 }),
    redact: (text: string) => text,
    readError: () => undefined,
    logger,
    debug: false,
  });
  const started = performance.now();
  let answered: number | undefined;
  const response = client.request("GET", "records").then(({ data }) => {
    answered = performance.now() - started;
    return data;
  });
  for (let second = 0; second < 340 && answered === undefined; second++) {
    for (let turn = 0; turn < 200; turn++) await nextTurn();
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(await response).toEqual({ id: 1 });
  expect(answered).toBeGreaterThanOrEqual(300_000);
});
