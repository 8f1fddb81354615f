import axios from "axios";
import { createPlatform } from "../../runner/platform";
import { listenForWebhooks, type WebhookCall, type WebhookListener } from "../../runner/webhook";
import { fake } from "./fake";

describe("the webhook listener", () => {
  const calls: WebhookCall[] = [];
  let listener: WebhookListener;
  const post = (body: string | Buffer, headers: Record<string, string>, path = "/") =>
    axios.post(listener.url + path, body, { headers, validateStatus: null, proxy: false });

  beforeAll(async () => {
    listener = await listenForWebhooks({
      platform: createPlatform(fake),
      trigger: "hook",
      received: (call) => calls.push(call),
    });
  });
  beforeEach(() => {
    calls.length = 0;
  });
  afterAll(() => listener.close());

  test("passes headers, query, path, the raw bytes and the parsed body", async () => {
    const raw = '{ "id":0,  "name":"Zoë" }';
    const headers = { "Content-Type": "application/json; charset=utf-8", "X-Signature": "right" };
    const { status, data } = await post(raw, headers, "/deep/er?a=1");
    expect(status).toBe(200);
    expect(data).toEqual({ executionId: expect.any(String) });
    const { payload } = calls[0]!.outcome!;
    expect(payload.rawBody.data).toEqual(Buffer.from(raw));
    expect(payload).toMatchObject({
      body: { data: { id: 0, name: "Zoë" }, contentType: "application/json; charset=utf-8" },
      queryParameters: { a: "1" },
      pathFragment: "deep/er",
      invokeUrl: listener.url,
      executionId: data.executionId,
      headers: { "X-Signature": "right" },
    });
  });

  test("responds as the trigger does", async () => {
    const { status, data, headers } = await post("{}", { "X-Signature": "wrong" });
    expect([status, data, headers["content-type"]]).toEqual([401, "wrong signature", "text/plain"]);
    expect(calls).toMatchObject([{ method: "POST", path: "/", bytes: 2, status: 401 }]);
  });

  test("responds with 500 if the trigger throws an error, and continues", async () => {
    const { status, data } = await post("{}", { "X-Signature": "broken" });
    expect([status, data]).toEqual([500, { error: "the handler failed" }]);
    expect(calls[0]).toMatchObject({ status: 500, error: new Error("the handler failed") });
    expect((await post("{}", { "X-Signature": "right" })).status).toBe(200);
  });

  test("keeps a body that is not the JSON it claims to be as text", async () => {
    await post('{"cut', { "Content-Type": "application/json", "X-Signature": "right" });
    await post("a=1&b=2", { "Content-Type": "application/x-www-form-urlencoded", "X-Signature": "right" });
    expect(calls.map(({ outcome }) => outcome?.payload.body.data)).toEqual(['{"cut', { a: "1", b: "2" }]);
  });

  test("runs requests that arrive at once one after the other, with the state of the one before", async () => {
    await Promise.all(Array.from({ length: 5 }, () => post("{}", { "X-Signature": "right" })));
    const seen = calls.map(({ outcome }) => outcome?.instanceState?.seen as number);
    expect(seen).toEqual([0, 1, 2, 3, 4].map((more) => seen[0]! + more));
  });

  test("shows the trigger another URL than its own if one is given", async () => {
    const invokeUrl = "https://flows.example.com/a";
    const other = await listenForWebhooks({
      platform: createPlatform(fake),
      trigger: "hook",
      invokeUrl,
      received: (call) => calls.push(call),
    });
    await axios.post(other.url, "{}", { headers: { "X-Signature": "right" }, proxy: false });
    await other.close();
    expect(calls[0]!.outcome!.payload.invokeUrl).toBe(invokeUrl);
  });
});
