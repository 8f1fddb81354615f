import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);
const tenant = "/jpm/v2/tenant/4150001";

const send = (params: object) =>
  harness.action("rawRequest", {
    connection,
    urlType: "jpm",
    method: "GET",
    responseType: "json",
    ...params,
  } as never) as Promise<{ data: unknown; contentType?: string }>;

/** Responds to every request to any host, and records it. */
function recordRequests(reply: nock.Body = { id: 1 }, replyHeaders: Record<string, string> = {}) {
  const requests: { method?: string; url: string; headers: Record<string, unknown>; body: string }[] = [];
  nock(/.*/)
    .persist()
    .intercept(/.*/, "GET")
    .reply(respond)
    .intercept(/.*/, "POST")
    .reply(respond)
    .intercept(/.*/, "PUT")
    .reply(respond);
  function respond(this: nock.ReplyFnContext, uri: string, body: nock.Body) {
    const host = String([this.req.headers.host].flat()[0]);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    requests.push({
      method: this.req.method,
      url: `https://${host}${uri}`,
      headers: this.req.headers,
      body: text,
    });
    return [200, reply, { "content-type": "application/json", ...replyHeaders }] as nock.ReplyFnResult;
  }
  return requests;
}

describe("Raw Request", () => {
  it.each([
    ["an object", { id: 7, note: null }, '{"id":7,"note":null}', "application/json"],
    ["a list", [{ id: 7 }, 0], '[{"id":7},0]', "application/json"],
    ["zero", 0, "0", "application/json"],
    ["JSON text", '{"id": 9007199254740993}', '{"id": 9007199254740993}', "application/json"],
    ["other text", "a=1", "a=1", "application/x-www-form-urlencoded"],
    ["a file", { data: Buffer.from("x,y"), contentType: "text/csv" }, "x,y", "text/csv"],
    ["a Buffer", Buffer.from("x,y"), "x,y", "application/octet-stream"],
    [
      "a file that was serialized between steps",
      JSON.parse(JSON.stringify({ data: Buffer.from("x,y"), contentType: "text/csv" })),
      "x,y",
      "text/csv",
    ],
  ])("sends %s from an earlier step as Data (11.14)", async (_, data, text, type) => {
    const bodies: [unknown, unknown][] = [];
    nock(origin)
      .post(`${tenant}/jobs`)
      .reply(function (_uri, body) {
        bodies.push([
          typeof body === "string" ? body : JSON.stringify(body),
          this.req.headers["content-type"],
        ]);
        return [200, {}];
      });
    await send({ url: "/jobs", method: "POST", data });
    const [[body, sentType] = []] = bodies;
    expect(sentType).toBe(type);
    // A parsed JSON body has lost its spaces and the last digits of long numbers.
    if (text.includes(" ")) expect(String(body)).toContain('"id"');
    else expect(body).toBe(text);
  });

  it("refuses Data that looks like JSON and is none, unless another type is declared (11.14)", async () => {
    const requests = recordRequests();
    for (const data of ['{"id": 1,}', "[1, 2", '{"id": }'])
      await expect(send({ url: "/jobs", method: "POST", data })).rejects.toThrow("Data must be valid JSON");
    expect(requests).toHaveLength(0);
    const headers = [{ key: "Content-Type", value: "text/plain" }];
    await send({ url: "/jobs", method: "POST", data: "[1, 2", headers });
    expect(requests[0]?.body).toBe("[1, 2");
  });

  it("reaches every module, and newer ones by their name (11.14)", async () => {
    const requests = recordRequests();
    await send({ urlType: "findings", url: "/findings" });
    await send({ urlType: " New-Module ", url: "/things" });
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      "/findings/v2/tenant/4150001/findings",
      "/new-module/v2/tenant/4150001/things",
    ]);
    for (const urlType of ["../jpm", "jpm/v3", "j p"])
      await expect(send({ urlType, url: "/jobs" })).rejects.toThrow("URL Type must be a module such as jpm");
  });

  it("sends the query parameters of the URL and of the input, including repeated ones", async () => {
    const requests = recordRequests([{ id: 1 }]);
    const result = await send({
      url: "/jobs?number=1042",
      queryParams: [
        { key: "ids", value: "1" },
        { key: "ids", value: "2" },
        { key: "name", value: "a&b=c" },
      ],
    });
    expect(requests).toHaveLength(1);
    const url = new URL(requests[0]?.url ?? "");
    expect(url.origin + url.pathname).toBe(`${origin}${tenant}/jobs`);
    expect([...url.searchParams]).toEqual([
      ["number", "1042"],
      ["ids", "1"],
      ["ids", "2"],
      ["name", "a&b=c"],
    ]);
    expect(result.data).toEqual([{ id: 1 }]);
  });

  it("sends additional headers, but only the credentials of the connection", async () => {
    const requests = recordRequests();
    await send({
      url: "/jobs/1",
      headers: [
        { key: "X-Correlation", value: "c-1" },
        { key: "authorization", value: "Bearer another" },
        { key: "St-App-Key", value: "another" },
      ],
    });
    expect(requests[0]?.headers).toMatchObject({ "x-correlation": "c-1", ...headers });
    expect(JSON.stringify(requests[0]?.headers)).not.toContain("another");
  });

  it("sends JSON text as JSON", async () => {
    const requests = recordRequests();
    await send({ method: "PUT", url: "/jobs/1/cancel", data: '{"reasonId": 7, "memo": null}' });
    expect(requests[0]).toMatchObject({ method: "PUT", url: `${origin}${tenant}/jobs/1/cancel` });
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ reasonId: 7, memo: null });
    expect(requests[0]?.headers["content-type"]).toMatch(/^application\/json/);
  });

  it.each(['"Hello"', '{ "id": 12345678901234567890, "price": 1.0 }'])(
    "sends %s as JSON without parsing and serializing it",
    async (data) => {
      let sent = "";
      nock(origin)
        .post(`${tenant}/jobs`, (body) => {
          sent = typeof body === "string" ? body : JSON.stringify(body);
          return true;
        })
        .matchHeader("content-type", "application/json")
        .matchHeader("content-length", String(data.length))
        .reply(200, { id: 1 });
      await send({ method: "POST", url: "/jobs", data });
      expect(sent).not.toBe("");
    },
  );

  it("sends several files for one form field, each with its name", async () => {
    const requests = recordRequests();
    await send({
      method: "POST",
      url: "/jobs/1/attachments",
      fileData: ["first", "second"].map((text) => ({
        key: "file",
        value: { data: Buffer.from(text), contentType: "image/png" },
      })),
      fileDataFileNames: [{ key: "file", value: "1.png" }],
    });
    expect(requests[0]?.body).toMatch(/name="file"; filename="1\.png"\r\n[\s\S]*first\r\n/);
    expect(requests[0]?.body).toMatch(/name="file"; filename="file"\r\n[\s\S]*second\r\n/);
  });

  it.each([{ rows: [] }, { rows: [{ key: "", value: "" }] }])(
    "sends Data if the form fields are blank: $rows",
    async ({ rows }) => {
      const requests = recordRequests();
      await send({ method: "POST", url: "/jobs", data: '{"a":1}', formData: rows, fileData: rows });
      await send({ method: "POST", url: "/jobs/1/complete", formData: rows, fileData: rows });
      expect(requests.map(({ body }) => body)).toEqual(['{"a":1}', ""]);
      expect(requests[1]?.headers["content-type"]).toBeUndefined();
    },
  );

  it("sends other text unchanged, with the type from Header", async () => {
    const requests = recordRequests();
    const type = [{ key: "Content-Type", value: "text/csv" }];
    await send({ method: "POST", url: "/jobs", data: "a,b\n1,2", headers: type });
    expect(requests[0]?.body).toBe("a,b\n1,2");
    expect(requests[0]?.headers["content-type"]).toBe("text/csv");
  });

  it("sends form data and files as multipart", async () => {
    const requests = recordRequests();
    await send({
      method: "POST",
      urlType: "forms",
      url: "/jobs/1/attachments",
      formData: [{ key: "note", value: "north side" }],
      fileData: [{ key: "file", value: { data: Buffer.from("pixels"), contentType: "image/png" } }],
      fileDataFileNames: [{ key: "file", value: "photo.png" }],
    });
    expect(requests[0]?.url).toBe(`${origin}/forms/v2/tenant/4150001/jobs/1/attachments`);
    expect(requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(requests[0]?.body).toMatch(/name="note"\r\n\r\nnorth side\r\n/);
    expect(requests[0]?.body).toMatch(
      /name="file"; filename="photo\.png"\r\nContent-Type: image\/png\r\n\r\npixels\r\n/,
    );
  });

  it("returns the bytes of a file with their type", async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0x00, 0x80, 0xfe]);
    recordRequests(bytes, { "content-type": "audio/mpeg" });
    const result = await send({
      urlType: "telecom",
      url: "/calls/9/recording",
      responseType: "arraybuffer",
    });
    expect(result.contentType).toBe("audio/mpeg");
    expect(Buffer.compare(result.data as Buffer, bytes)).toBe(0);
  });

  it.each([
    ["telecom", "/v3/calls", "/telecom/v3/tenant/4150001/calls"],
    ["telecom", "telecom/v3/tenant/4150001/calls", "/telecom/v3/tenant/4150001/calls"],
    ["jpm", "/v2/tenant/{tenant}/jobs/1", `${tenant}/jobs/1`],
    ["jpm", "jobs/1/", `${tenant}/jobs/1`],
    ["crm", "/customers/Dana%20Reyes", "/crm/v2/tenant/4150001/customers/Dana%20Reyes"],
  ])("reaches %s %s", async (urlType, url, expected) => {
    const requests = recordRequests();
    await send({ urlType, url });
    expect(requests.map((one) => one.url)).toEqual([`${origin}${expected}`]);
  });

  it.each([
    ["another host", "https://api.example.com/jobs"],
    ["the API's own host as a full URL", `${origin}${tenant}/jobs`],
    ["another scheme", "file:///etc/hosts"],
    ["a host without a scheme", "//api.example.com/jobs"],
    ["a parent path", "/../../tenant/999/jobs"],
    ["a parent segment in the middle", "/jobs/../customers"],
    ["an encoded parent path", "/%2e%2e/%2e%2e/tenant/999/jobs"],
    ["a partly encoded parent segment", "/.%2E/jobs"],
    ["a double encoding", "/%252e%252e/jobs"],
    ["an encoded slash", "/jobs%2f..%2fcustomers"],
    ["a backslash", "/\\api.example.com/jobs"],
    ["an encoded backslash", "/..%5c..%5cjobs"],
    ["a user before an @", "/jobs@api.example.com"],
    ["another tenant", "/v2/tenant/999/jobs"],
    ["another tenant after the module", "jpm/v2/tenant/999/jobs"],
    ["another module", "/crm/v2/tenant/4150001/customers"],
    ["a line break", "/jobs\nHost: api.example.com"],
  ])("refuses %s and sends nothing", async (_, url) => {
    const requests = recordRequests();
    await expect(send({ url })).rejects.toThrow(/^URL /);
    expect(requests).toEqual([]);
  });

  it("refuses an unknown module and sends nothing", async () => {
    const requests = recordRequests();
    await expect(send({ urlType: "../crm", url: "/customers" })).rejects.toThrow("URL Type must be a module");
    expect(requests).toEqual([]);
  });

  it("retries at most Max Retries times", async () => {
    nock(origin).get(`${tenant}/jobs/1`).reply(503).get(`${tenant}/jobs/1`).reply(200, { id: 1 });
    const { data } = await send({ url: "/jobs/1", maxRetries: "1", retryDelayMS: "1" });
    expect(data).toEqual({ id: 1 });
    nock(origin).get(`${tenant}/jobs/1`).times(2).reply(503);
    await expect(send({ url: "/jobs/1", maxRetries: "0" })).rejects.toThrow("ServiceTitan 503");
    expect(nock.pendingMocks()).toHaveLength(1);
  });
});
