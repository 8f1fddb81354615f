import { inspect } from "node:util";
import { ConnectionError } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type Redirect, redirect } from "../../runner/redirect";
import component from "../../src/servicetitan";
import { connection } from "../servicetitan/connection";
import { keptLog, thrownBy } from "./client";
import { type Answering, inTurn, type Local, resets, says, serve } from "./server";

const harness = createHarness(component);
const HOSTS = ["api.servicetitan.io", "auth.servicetitan.io"];
const PAGE = 50;

let server: Local;
let redirected: Redirect;
let log: ReturnType<typeof keptLog>;
let ownConnection = connection;
let run = 0;

beforeEach(() => {
  log = keptLog();
  // Tokens are cached by credentials, so each test has its own.
  const fields = { ...connection.fields, clientSecret: `cs1.fake-secret-${++run}` };
  ownConnection = { ...connection, fields, token: { access_token: `fake-platform-token-${run}` } };
});
afterEach(async () => {
  redirected?.restore();
  await server?.close();
});

/** Starts a local ServiceTitan: `answer` responds for its API, `token` for its token endpoint. */
async function serviceTitan(
  answer: Answering,
  token: Answering = () => ({ access_token: `fake-new-token-${run}` }),
) {
  server = await serve((request, response) =>
    (request.path === "/connect/token" ? token : answer)(request, response),
  );
  redirected = redirect(HOSTS, server.url);
}

const perform = (key: string, params: { [key: string]: unknown }) => {
  const logger = { ...log, info: log.debug, error: log.warn, log: log.debug, metric: () => undefined };
  const context = { logger, globalDebug: true } as never;
  return harness.action(key, { connection: ownConnection, ...params } as never, context) as Promise<{
    data: { [key: string]: unknown };
  }>;
};

const requestsTo = (path: string) => server.received.filter((one) => one.path === path);

interface Row {
  id: number;
}
const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ id: at + 1 }));

/** A list with pages of 50 records, regardless of the requested size, sorted by ID. */
const listOf =
  (all: Row[], onPage: (page: number) => void = () => {}): Answering =>
  ({ query }) => {
    const page = Number(query.get("page"));
    const first = (page - 1) * PAGE;
    const reply = {
      page,
      pageSize: PAGE,
      hasMore: first + PAGE < all.length,
      totalCount: all.length,
      data: all.slice(first, first + PAGE),
    };
    onPage(page);
    return reply;
  };

const fetchAll = () => perform("listJobs", { fetchAll: true });

describe("the access token", () => {
  const expiresBefore =
    (page: number, list: Answering): Answering =>
    (request, response) => {
      const isOld = request.headers.authorization === `Bearer fake-platform-token-${run}`;
      if (isOld && Number(request.query.get("page")) >= page) return says(401, "{}")(request, response);
      return list(request, response);
    };

  test("is renewed once if it expires during Fetch All, and no record is lost or repeated", async () => {
    await serviceTitan(expiresBefore(3, listOf(rows(1000))));
    const { data } = await fetchAll();
    expect(data.data).toEqual(rows(1000));
    expect(requestsTo("/connect/token")).toHaveLength(1);
    expect(new URLSearchParams(requestsTo("/connect/token")[0]?.body).get("grant_type")).toBe(
      "client_credentials",
    );
    expect(requestsTo("/connect/token")[0]?.headers.authorization).toBeUndefined();
  });

  test("is not sent again once it has expired, although the platform still passes it", async () => {
    await serviceTitan(expiresBefore(1, listOf(rows(10))));
    await fetchAll();
    await fetchAll();
    expect(requestsTo("/connect/token")).toHaveLength(1);
    expect(server.received.filter(({ headers }) => headers.authorization?.includes("platform"))).toHaveLength(
      1,
    );
  });

  test("that is refused twice causes a ConnectionError without another request", async () => {
    await serviceTitan(says(401, '{"title":"Unauthorized"}'));
    const error = await thrownBy(fetchAll());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      "ServiceTitan 401 on GET jpm/jobs: Unauthorized. The connection's credentials were refused: check them, then connect again.",
    );
    expect(server.received.map(({ path }) => path.split("/").at(-1))).toEqual(["jobs", "token", "jobs"]);
  });

  test.each([
    ["400", says(400, '{"error":"invalid_client"}'), "invalid_client"],
    ["401", says(401, '{"error":"invalid_client"}'), "invalid_client"],
    ["no token", () => ({}), "ServiceTitan returned no token."],
  ] as [string, Answering, string][])(
    "that cannot be renewed (%s) causes a ConnectionError without another request",
    async (_, token, message) => {
      await serviceTitan(says(401), token);
      const error = await thrownBy(fetchAll());
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.message).toContain(message);
      expect(server.received).toHaveLength(2);
      expect(inspect(error, { depth: 9 })).not.toMatch(/fake-secret|fake-platform|ak1\./);
    },
  );

  test("is requested again after a transient failure of the token endpoint", async () => {
    const stumbles = inTurn(says(503, "", { "Retry-After": "0" }), resets, () => ({
      access_token: "fake-t",
    }));
    await serviceTitan(expiresBefore(1, listOf(rows(3))), stumbles);
    expect((await fetchAll()).data.data).toEqual(rows(3));
  });

  test("is renewed before a PATCH, which is processed once", async () => {
    const records: string[] = [];
    const create: Answering = (request, response) => {
      if (request.headers.authorization?.includes("platform")) return says(401)(request, response);
      records.push(request.body);
      return { id: 1 };
    };
    await serviceTitan(create);
    await perform("updateJob", { jobId: "1", summary: "x" });
    expect(records).toHaveLength(1);
  });
});

describe("Fetch All, while records change,", () => {
  test("returns added records once and loses none", async () => {
    const all = rows(400);
    await serviceTitan(listOf(all, (page) => page < 4 && all.push({ id: all.length + 1 })));
    const { data } = await fetchAll();
    const ids = (data.data as Row[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 400)).toEqual(rows(400).map(({ id }) => id));
  });

  test("returns changed records once", async () => {
    const all = rows(200);
    await serviceTitan(listOf(all, (page) => (all[page] = { id: page + 1 })));
    expect((await fetchAll()).data.data).toEqual(rows(200));
  });

  test("reads the list again after records were deleted", async () => {
    const all = rows(400);
    await serviceTitan(listOf(all, (page) => page === 6 && all.length === 400 && all.splice(0, 20)));
    const { data } = await fetchAll();
    expect(data).toMatchObject({ hasMore: false, data: rows(400).slice(20) });
    expect(log.lines.join()).not.toContain("complete: false");
  });

  test("returns every remaining record once, although records keep being deleted", async () => {
    const all = rows(400);
    await serviceTitan(listOf(all, () => all.splice(0, 7)));
    const { data } = await fetchAll();
    const ids = (data.data as Row[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
    expect(data.hasMore).toBe(false);
    expect(log.lines.join()).not.toContain("complete: false");
  });

  test("reports hasMore and logs a warning if a list that cannot be sorted keeps changing", async () => {
    const all = rows(400);
    let next = 400;
    let reads = 0;
    await serviceTitan(
      listOf(all, () => {
        if (reads++ % 2 === 0) all.splice(0, 7);
        else for (let added = 0; added < 9; added++) all.unshift({ id: ++next });
      }),
    );
    const { data } = await perform("listBusinessUnits", { fetchAll: true });
    expect(data.hasMore).toBe(true);
    expect(log.lines.join("\n")).toMatch(
      /complete: false\. Records were added or deleted each of the 3 times/,
    );
  });
});

test("Fetch All reads every page of a list that cannot be counted, each once", async () => {
  const all = rows(120);
  await serviceTitan((request, response) => {
    expect(request.query.has("includeTotal")).toBe(false);
    const { totalCount: _, ...page } = listOf(all)(request, response) as { totalCount: number };
    return page;
  });
  const { data } = await perform("listInstalledEquipmentCustomFieldTypes", { fetchAll: true });
  expect(data).toMatchObject({ hasMore: false, totalCount: 120, data: all });
  expect(server.received.map(({ query }) => query.get("page"))).toEqual(["1", "2", "3"]);
});

describe("a malformed list", () => {
  test.each([
    ["an object", { id: 1 }],
    ["text", "jobs"],
    ["null", null],
    ["data that is not a list", { data: { id: 1 }, hasMore: true }],
  ])("causes an error if the response is %s", async (_, reply) => {
    await serviceTitan((_, response) => void response.end(JSON.stringify(reply)));
    await expect(fetchAll()).rejects.toThrow(
      "ServiceTitan's response to GET jpm/jobs is not a list of records.",
    );
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["a page without hasMore", { data: rows(3) }, 3, 1],
    ["endless empty pages", { data: [], hasMore: true }, 0, 1],
    ["endless repetitions of one page", { data: rows(3), hasMore: true }, 3, 2],
    [
      "endless repetitions of one page with a total",
      { data: rows(3), hasMore: true, totalCount: 9000 },
      3,
      8,
    ],
  ])("does not cause an endless loop: %s", async (_, reply, count, most) => {
    await serviceTitan(() => reply);
    const { data } = await fetchAll();
    expect(data.data).toHaveLength(count);
    expect(server.received.length).toBeLessThanOrEqual(most);
    if ("hasMore" in reply) expect(log.lines.join("\n")).toContain("complete: false");
  });
});

describe("a write", () => {
  /** Processes every write, then responds with `answer`. */
  const processedThen = async (answer: Answering) => {
    const records: string[] = [];
    await serviceTitan((request, response) => {
      records.push(request.body);
      return answer(request, response);
    });
    return records;
  };

  test.each([
    ["500", says(500, '{"title":"Oops","traceId":"fake-trace"}')],
    ["502", says(502, "<html>Bad gateway</html>")],
    ["503", says(503)],
    ["504", says(504)],
    ["a reset", resets],
  ])(
    "that was processed although it failed with %s is sent once, and the error explains how to check",
    async (_, answer) => {
      const records = await processedThen(answer);
      const file = { data: Buffer.from("bytes"), contentType: "image/png" };
      for (const [key, params] of [
        ["updateJob", { jobId: "1", summary: "x" }],
        ["createInstalledEquipmentAttachment", { file, fileName: "a.png" }],
      ] as const) {
        records.length = 0;
        const error = await thrownBy(perform(key, params));
        expect(records).toHaveLength(1);
        expect(error.outcomeUnknown).toBe(true);
        expect(error.message).toContain("Look for the record in ServiceTitan before running this step again");
        expect(error.message).not.toContain("<");
      }
    },
  );

  test("that cancels a job succeeds if the response was lost and the job is found canceled (11.12)", async () => {
    await serviceTitan(inTurn(resets, says(409, '{"title":"The job has already been canceled."}')));
    await expect(perform("cancelJob", { jobId: "1", reasonId: "2", memo: "x" })).resolves.toMatchObject({
      data: {},
    });
  });

  test("that cancels a job fails if the job had been canceled before (11.12)", async () => {
    await serviceTitan(says(409, '{"title":"The job has already been canceled."}'));
    const failure = await thrownBy(perform("cancelJob", { jobId: "1", reasonId: "2", memo: "x" }));
    expect(failure.message).toContain("already been canceled");
  });

  test.each([
    ["completeJob", { jobId: "1", completedOn: "2026-03-10" }, "Job already completed"],
    ["holdJob", { jobId: "1", reasonId: "2", memo: "x" }, "The job is already on hold."],
    ["removeJobCancellation", { jobId: "1" }, "The job is not canceled."],
    ["holdAppointment", { appointmentId: "1", reasonId: "2", memo: "x" }, "Appointment is already on hold"],
    ["removeAppointmentHold", { appointmentId: "1" }, "Appointment is not on hold"],
    ["confirmAppointment", { appointmentId: "1" }, "Appointment is already confirmed"],
    ["removeAppointmentConfirmation", { appointmentId: "1" }, "Appointment was not confirmed"],
  ])("%s succeeds if the response was lost and ServiceTitan finds it done", async (key, params, title) => {
    const refused = says(409, JSON.stringify({ title }));
    await serviceTitan(inTurn(resets, refused));
    await expect(perform(key, params)).resolves.toMatchObject({ data: {} });
    expect(server.received).toHaveLength(2);
    await expect(perform(key, params)).rejects.toThrow(title.replace(/\.$/, ""));
  });

  test.each([
    ["cancelReceipt", { receiptId: "17" }, "Receipt 17 is already canceled"],
    ["cancelReturn", { returnId: "17", canceledReason: "Duplicate" }, "Return 17 is already canceled"],
  ])(
    "%s returns the ID if the response was lost and ServiceTitan finds it done",
    async (key, params, title) => {
      await serviceTitan(inTurn(resets, says(400, JSON.stringify({ title }))));
      await expect(perform(key, params)).resolves.toMatchObject({ data: { id: 17 } });
      expect(server.received).toHaveLength(2);
      await expect(perform(key, params)).rejects.toThrow(title);
    },
  );

  test("that completes a job fails if the refusal also names other causes", async () => {
    const title = "Job already completed or cancelled or has no assigned technicians";
    await serviceTitan(inTurn(resets, says(409, JSON.stringify({ title }))));
    const failure = await thrownBy(perform("completeJob", { jobId: "1", completedOn: "2026-03-10" }));
    expect(failure.message).toContain(title);
    expect(failure.message).toContain("may have been processed");
  });

  test("that is refused with 429 is sent again and processed once", async () => {
    const records: string[] = [];
    const tooFast = says(429, '{"title":"Rate limit is exceeded. Try again in 0.1 seconds."}');
    await serviceTitan(
      inTurn(tooFast, ({ body }) => {
        records.push(body);
        return { id: 1 };
      }),
    );
    await perform("updateJob", { jobId: "1", summary: "x" });
    expect(records).toEqual(['{"summary":"x"}']);
  });
});

describe("an operation that is not documented", () => {
  const perhaps =
    "ServiceTitan may not offer this operation to this app: its API reference does not document it. If the inputs are correct, ask ServiceTitan whether the account can use it";

  test.each([
    ["completeJob", { jobId: "1", completedOn: "2026-03-10" }, "complete"],
    ["holdJob", { jobId: "1", reasonId: "2", memo: "x" }, "hold"],
  ])("%s may not be open to the account, if it is refused with 404 or 403", async (key, params, action) => {
    await serviceTitan(says(404, '{"title":"Job 1 was not found.","traceId":"fake-trace"}'));
    expect((await thrownBy(perform(key, params))).message).toBe(
      `ServiceTitan 404 on PUT jpm/jobs/1/${action}: Job 1 was not found. ${perhaps} (trace fake-trace)`,
    );
    await server.close();
    redirected.restore();
    await serviceTitan(says(403, '{"title":"Forbidden"}'));
    expect((await thrownBy(perform(key, params))).message).toContain(
      `Forbidden. ${perhaps}. The app may lack the scope tn.jpm.jobs:w`,
    );
  });

  test("says nothing of it if the request is wrong, and other operations never do", async () => {
    await serviceTitan(({ path }, response) =>
      says(path.endsWith("/hold") ? 400 : 404, '{"title":"No such record"}')(undefined as never, response),
    );
    const errors = await Promise.all([
      thrownBy(perform("holdJob", { jobId: "1", reasonId: "2", memo: "x" })),
      thrownBy(perform("confirmAppointment", { appointmentId: "1" })),
    ]);
    for (const { message } of errors) expect(message).not.toContain("may not offer");
  });
});

describe("a report", () => {
  const params = { reportCategoryId: "operations", reportId: "3001", fetchAll: true };
  const PATH = "/reporting/v2/tenant/4150001/report-category/operations/reports/3001/data";
  const fields = [{ name: "Id", label: "Id" }];
  /** Pages of one row, two in all. */
  const pageOf: Answering = ({ query }) => {
    const page = Number(query.get("page"));
    return { page, pageSize: 1, hasMore: page < 2, totalCount: 2, data: [["same row"]], fields };
  };

  test("keeps equal rows of all pages, in order, and their columns", async () => {
    await serviceTitan(pageOf);
    const { data } = await perform("runReport", params);
    expect(data).toEqual({
      page: 1,
      pageSize: 2,
      hasMore: false,
      totalCount: 2,
      data: [["same row"], ["same row"]],
      fields,
    });
    expect(server.received.map(({ query }) => query.get("page"))).toEqual(["1", "2"]);
    expect(server.received.map(({ body }) => body)).toEqual(['{"parameters":[]}', '{"parameters":[]}']);
  });

  test("that is refused with 429 waits, while other requests go on", async () => {
    const tooOften = says(429, '{"title":"Rate limit is exceeded. Try again in 1 seconds."}');
    const report = inTurn(tooOften, pageOf);
    const order: string[] = [];
    await serviceTitan((request, response) => {
      order.push(request.path === PATH ? "report" : "job");
      return request.path === PATH ? report(request, response) : { id: 1 };
    });
    const running = perform("runReport", params);
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await perform("getJob", { jobId: "1" });
    expect(order).toEqual(["report", "job"]);
    expect((await running).data.data).toHaveLength(2);
    expect(order).toEqual(["report", "job", "report", "report"]);
  });

  test("is read again after a lost response, since it changes nothing", async () => {
    await serviceTitan(inTurn(resets, pageOf));
    expect((await perform("runReport", { ...params, fetchAll: false })).data.data).toEqual([["same row"]]);
  });

  test("without rows causes an error that names the request", async () => {
    await serviceTitan(() => ({ rows: [] }));
    await expect(perform("runReport", params)).rejects.toThrow(
      "ServiceTitan's response to POST reporting/report-category/operations/reports/3001/data is not a list of records.",
    );
  });
});

describe("an error", () => {
  test("has a message, status, fields and trace ID", async () => {
    const problem = {
      title: "Bad",
      traceId: "fake-trace",
      errors: { Summary: ["The Summary field is too long."] },
    };
    await serviceTitan(says(400, JSON.stringify(problem)));
    const error = await thrownBy(perform("updateJob", { jobId: "1", summary: "x" }));
    expect(error).toMatchObject({
      message: "ServiceTitan 400 on PATCH jpm/jobs/1: The Summary field is too long (trace fake-trace)",
      status: 400,
      fields: { Summary: ["The Summary field is too long."] },
      traceId: "fake-trace",
    });
  });

  test("and the debug log mask credentials that the server echoes", async () => {
    await serviceTitan(({ headers }, response) => {
      const echoed = `${headers.authorization} ${headers["st-app-key"]}`;
      response.writeHead(422, { "X-Echo": echoed });
      response.end(
        JSON.stringify({
          title: echoed,
          traceId: echoed,
          errors: { [echoed]: [echoed, ownConnection.fields.clientSecret] },
        }),
      );
    });
    const error = await thrownBy(perform("getJob", { jobId: "1" }));
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      error.stack,
      log.lines.join("\n"),
    ].join();
    expect(shown).not.toMatch(/fake-secret|fake-platform-token|ak1\.test/);
    expect(shown).toContain("***");
    expect(log.lines.join("\n")).toMatch(/GET jpm\/jobs\/1: 422, \d+ bytes in \d+ ms \(try 1\)/);
  });
});

describe("Raw Request", () => {
  const raw = (url: string, more = {}) =>
    perform("rawRequest", { urlType: "telecom", url, method: "GET", responseType: "json", ...more });

  test.each([
    "https://evil.example/x",
    "http://api.servicetitan.io/x",
    "http:x",
    "//evil.example/x",
    "@evil.example/x",
    "/x@evil.example",
    "/../../../crm/v2/tenant/1/customers",
    "/jobs/%2e%2e/%2e%2e/1",
    "/jobs/.%2E/1",
    "/jobs/%252e%252e/1",
    "\\\\evil.example\\x",
    "/jobs\\..\\..\\1",
    "/jobs/.\t./1",
    "telecom/v3/tenant/999/calls",
    "/v3/tenant/999/calls",
    "crm/v2/tenant/4150001/customers",
  ])("refuses %j and sends nothing", async (url) => {
    await serviceTitan(() => ({}));
    const error = await thrownBy(raw(url));
    expect(error.message).toMatch(/^URL /);
    expect(server.received).toHaveLength(0);
  });

  test.each([
    "/v3/calls",
    "v3/calls",
    "telecom/v3/tenant/4150001/calls",
    "/telecom/v3/tenant/{tenant}/calls",
  ])("reaches version 3 of telecom with %s", async (url) => {
    await serviceTitan(() => ({ data: [] }));
    await raw(url);
    expect(server.received.map(({ path }) => path)).toEqual(["/telecom/v3/tenant/4150001/calls"]);
  });

  test("keeps a query parameter that the URL repeats, and the headers that authenticate", async () => {
    await serviceTitan(() => ({}));
    await raw("/calls?a=1&a=2", {
      headers: [
        { key: "authorization", value: "x" },
        { key: "st-app-key", value: "x" },
      ],
    });
    expect(server.received[0]?.query.getAll("a")).toEqual(["1", "2"]);
    expect(server.received[0]?.headers).toMatchObject({
      authorization: `Bearer fake-platform-token-${run}`,
      "st-app-key": "ak1.test-key-000000",
    });
  });
});
