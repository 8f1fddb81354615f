import { requestDetails } from "../../../runner/commands/requestLog";
import { createMask } from "../../../runner/mask";
import type { Exchange } from "../../../runner/traffic";

const mask = createMask(() => ["cs1.secret"]);

const exchange = (more: Partial<Exchange>): Exchange => ({
  startedAt: new Date(2026, 2, 13, 9, 4, 2, 18),
  method: "POST",
  host: "api.example.com",
  path: "/jobs?page=1&key=cs1.secret",
  contentType: undefined,
  body: Buffer.alloc(0),
  bodyBytes: 0,
  status: 200,
  bytes: 6100,
  milliseconds: 38,
  ...more,
});

const withBody = (contentType: string, text: string) =>
  exchange({ contentType, body: Buffer.from(text), bodyBytes: Buffer.byteLength(text) });

test("a request has its time of day, method, URL with query, status, size and duration", () => {
  expect(requestDetails(exchange({}), mask)).toEqual([
    "09:04:02.018 POST api.example.com/jobs?page=1&key=***  200, 6.1 kB, 38 ms",
  ]);
  expect(requestDetails(exchange({ status: undefined, path: "/hook?token=abc" }), mask)).toEqual([
    "09:04:02.018 POST api.example.com/hook?token=***  no response, 38 ms",
  ]);
});

test.each([
  [
    "application/json",
    '{"name":"Zoë","password":"x","by":"cs1.secret"}',
    '{"name":"Zoë","password":"***","by":"***"}',
  ],
  ["application/json", '{"cut, cs1.secret', '{"cut, ***'],
  [
    "application/x-www-form-urlencoded;charset=utf-8",
    "client_id=a&client_secret=b&token=c",
    "client_id=a&client_secret=***&token=***",
  ],
  ["text/plain", "two\nlines of cs1.secret", "two lines of ***"],
  ["multipart/form-data; boundary=x", "bytes", "(5 B of multipart/form-data; boundary=x)"],
])("a body of %s is masked", (contentType, text, expected) => {
  expect(requestDetails(withBody(contentType, text), mask)[1]).toBe(`             ${expected}`);
});

test("a long body is cut, and one that was not kept whole is described", () => {
  const [, line] = requestDetails(withBody("text/plain", "a".repeat(5000)), mask);
  expect(line!.trim()).toHaveLength(2000);
  const large = { ...withBody("application/json", '{"a":'), bodyBytes: 300_000 };
  expect(requestDetails(large, mask)[1]!.trim()).toBe("(300 kB of application/json: too large to show)");
});
