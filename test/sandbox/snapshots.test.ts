import { type RunningSandbox, type SandboxOptions, virtualClock } from "../../sandbox/core";
import { startHaloPsa } from "../../sandbox/halopsa";
import { startOmnidesk } from "../../sandbox/omnidesk";
import { startServiceOs } from "../../sandbox/serviceos";
import { startServiceTitan } from "../../sandbox/servicetitan";
import { startTikting } from "../../sandbox/tikting";

type Body = object | FormData | undefined;
type Call = (method: string, path: string, body?: Body) => Promise<{ status: number; body: unknown }>;
// biome-ignore lint/suspicious/noExplicitAny: Each vendor's sandbox has its own store and fields.
type Sandbox = RunningSandbox & { fields: any; store: any };

interface Vendor {
  start(options: SandboxOptions & { seed?: number }): Promise<Sandbox>;
  /** The headers of a signed-in caller. */
  signIn(sandbox: Sandbox): Promise<Record<string, string>>;
  /** Adds, changes and deletes records. */
  write(call: Call, sandbox: Sandbox): Promise<void>;
  /** Paths whose responses `write` changes. */
  reads: string[];
  /** Adds one more record. */
  create: [method: string, path: string, body: () => Body];
}

const form = (fields: Record<string, string | Blob>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) data.append(name, value, "photo.png");
    else data.append(name, value);
  }
  return data;
};

const photo = () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])], { type: "image/png" });

const token = async (url: string, fields: Record<string, string>) => {
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
  return ((await response.json()) as { access_token: string }).access_token;
};

const callerOf =
  (url: string, headers: Record<string, string>): Call =>
  async (method, path, body) => {
    const isJson = body !== undefined && !(body instanceof FormData);
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(isJson ? { "content-type": "application/json" } : {}) },
      body: isJson ? JSON.stringify(body) : (body as FormData | undefined),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: bytes.toString("base64") };
  };

const tenant = (module: string, rest: string) => `/${module}/v2/tenant/1234567/${rest}`;
const tikting = "/api/TicketsApi";
const serviceOs = "/admin/api/v1";

/** A size cannot be combined with a snapshot. */
const withSize = <Options extends SandboxOptions, Size>(options: Options, size: Size) =>
  options.snapshot ? options : { ...options, size };

const vendors: Record<string, Vendor> = {
  servicetitan: {
    start: (options) => startServiceTitan(withSize(options, { customers: 30, jobs: 40 })),
    async signIn({ url, fields }) {
      const bearer = await token(`${url}/connect/token`, {
        grant_type: "client_credentials",
        client_id: fields.clientId,
        client_secret: fields.clientSecret,
      });
      return { authorization: `Bearer ${bearer}`, "st-app-key": fields.applicationKey };
    },
    async write(call, { store }) {
      const [first] = store.jobs.all();
      const scheduled = store.jobs.all().find((job: { jobStatus: string }) => job.jobStatus === "Scheduled");
      await call("PATCH", tenant("jpm", `jobs/${first.id}`), { summary: "Changed", tagTypeIds: [3001] });
      await call("PUT", tenant("jpm", `jobs/${scheduled.id}/cancel`), { reasonId: 3401, memo: "Gone" });
      await call("POST", tenant("crm", "locations"), {
        customerId: first.customerId,
        name: "New",
        address: { street: "1 Main St", city: "Dublin", state: "OH", zip: "43017", country: "USA" },
      });
      await call(
        "POST",
        tenant("equipmentsystems", "installed-equipment/attachments"),
        form({ file: photo() }),
      );
      store.customers.hide([store.customers.all()[2].id]);
    },
    reads: [
      tenant("jpm", "jobs?includeTotal=true"),
      tenant("jpm", "export/jobs?includeRecentChanges=true"),
      tenant("jpm", "export/job-canceled-logs?includeRecentChanges=true"),
      tenant("jpm", "appointments"),
      tenant("crm", "customers?active=Any"),
      tenant("crm", "locations"),
      tenant("accounting", "invoices"),
    ],
    create: [
      "POST",
      tenant("crm", "booking-provider/501/bookings"),
      () => ({ source: "web", name: "Bo", summary: "leak", isFirstTimeClient: true, externalId: "B-1" }),
    ],
  },
  halopsa: {
    start: (options) => startHaloPsa(withSize(options, { clients: 24, users: 40, tickets: 60, assets: 30 })),
    async signIn({ url, fields }) {
      const bearer = await token(`${url}/auth/token?tenant=sandbox`, {
        grant_type: "client_credentials",
        client_id: fields.clientId,
        client_secret: fields.clientSecret,
        scope: fields.scopes,
      });
      return { authorization: `Bearer ${bearer}` };
    },
    async write(call) {
      await call("POST", "/api/Client", [{ name: "New client", newclient_contactname: "Ann" }]);
      await call("POST", "/api/Tickets", [{ id: 2000, status_id: 9 }, { summary: "New ticket" }]);
      await call("DELETE", "/api/Asset/310");
      await call("POST", "/api/Actions", [{ ticket_id: 2001, outcome: "Email User", note: "Hello" }]);
    },
    reads: [
      "/api/Client?count=100",
      "/api/Tickets?count=1000",
      "/api/Asset?count=10",
      "/api/Actions?ticket_id=2001",
      "/api/Users?search=Ann",
      "/api/Site?pageinate=true&page_no=1",
    ],
    create: ["POST", "/api/Tickets", () => [{ summary: "After the restart" }]],
  },
  serviceos: {
    start: (options) => startServiceOs(withSize(options, { tickets: 60, assets: 50, contacts: 20 })),
    signIn: async ({ fields }) => ({ authorization: `Bearer ${fields.apiKey}` }),
    async write(call) {
      await call("PUT", `${serviceOs}/companies/5/modules`, { modules: { crm: true } });
      await call("PUT", `${serviceOs}/settings/branding`, { colors: { primary: "#112233" } });
      await call("POST", `${serviceOs}/api-keys`, { name: "Second", permissions: ["tickets:read"] });
      await call("POST", `${serviceOs}/tickets`, { subject: "New", description: "New", company_number: 5 });
      await call("PUT", `${serviceOs}/settings/dropdowns`, { dropdown: "asset_type", values: ["Server"] });
      await call("POST", `${serviceOs}/collectors`, { company_number: 5, site_number: 5 });
      await call("DELETE", `${serviceOs}/assets/100`);
    },
    reads: [
      `${serviceOs}/companies/5`,
      `${serviceOs}/settings/branding`,
      `${serviceOs}/api-keys`,
      `${serviceOs}/tickets.php?per_page=100`,
      `${serviceOs}/settings/dropdowns`,
      `${serviceOs}/collectors`,
      `${serviceOs}/assets?per_page=100`,
    ],
    create: ["POST", `${serviceOs}/kb-articles`, () => ({ title: "After the restart", content: "Text" })],
  },
  omnidesk: {
    start: startOmnidesk,
    signIn: async ({ fields }) => ({ apikey: fields.apiKey }),
    async write(call) {
      await call("PUT", "/api/v2/ticket/1001", { title: "Changed", status: "closed" });
      await call("DELETE", "/api/v2/ticket/1002");
      await call("PUT", "/api/v2/ticket/solveUnfinishedTickets", {});
    },
    reads: ["/api/v2/ticket?itemLimit=500&searchArchived=yes", "/api/v2/ticket/1001?getTicketHistory=true"],
    create: [
      "POST",
      "/api/v2/ticket",
      () =>
        form({
          brandID: "3",
          channelID: "7",
          direction: "inbound",
          from: "ann@example.com",
          to: "support@example.com",
          title: "After the restart",
        }),
    ],
  },
  tikting: {
    start: startTikting,
    signIn: async ({ fields }) => ({ authorization: `Bearer ${fields.jwt}` }),
    async write(call) {
      await call(
        "POST",
        `${tikting}/reply/1001`,
        form({ Id: "1001", Title: "Re", SendTo: "a@example.com", Uploads: photo() }),
      );
      await call("POST", `${tikting}/pickup/1002`);
      await call("POST", `${tikting}/read/1002`);
      await call("DELETE", `${tikting}/1003`);
    },
    reads: [`${tikting}/1001`, `${tikting}/1002`, `${tikting}/1003`],
    create: [
      "POST",
      `${tikting}/register`,
      () =>
        form({
          Title: "After the restart",
          Description: "Text",
          CreatorId: "00000000-0000-4000-8000-000000000201",
          SiteId: "2",
          DepartmentId: "4",
          TicketStatusId: "1",
          TicketType: "Ticket",
          Guid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        }),
    ],
  },
};

/** Calls `write`, every request of which must succeed. */
const write = async (vendor: Vendor, call: Call, sandbox: Sandbox) => {
  const checked: Call = async (method, path, body) => {
    const response = await call(method, path, body);
    if (response.status >= 300)
      throw new Error(`${method} ${path}: ${Buffer.from(String(response.body), "base64")}`);
    return response;
  };
  await vendor.write(checked, sandbox);
};

const started: Sandbox[] = [];
afterAll(() => Promise.all(started.map((sandbox) => sandbox.close())));

const start = async (vendor: Vendor, options: Parameters<Vendor["start"]>[0] = {}) => {
  const sandbox = await vendor.start(options);
  started.push(sandbox);
  return sandbox;
};

/** @returns the body of each response, or its status if it is an error: some error bodies are random */
const readAll = async (call: Call, paths: string[]) => {
  const responses: Record<string, unknown> = {};
  for (const path of paths) {
    const { status, body } = await call("GET", path);
    responses[path] = status === 200 ? body : status;
  }
  return responses;
};

describe.each(Object.entries(vendors))("a snapshot of the %s sandbox", (name, vendor) => {
  it("starts a sandbox that returns the same responses, and accepts the same credentials", async () => {
    const clock = virtualClock("2026-04-01T09:00:00Z");
    const first = await start(vendor, { clock });
    const headers = await vendor.signIn(first);
    const call = callerOf(first.url, headers);
    const untouched = await readAll(call, vendor.reads);
    await write(vendor, call, first);
    clock.advance(1000);
    const before = await readAll(call, vendor.reads);
    for (const path of vendor.reads) expect([path, before[path]]).not.toEqual([path, untouched[path]]);

    const second = await start(vendor, { snapshot: first.snapshot() });
    expect(second.clock()).toBe(clock());
    expect(second.fields).toEqual(first.fields);
    const again = callerOf(second.url, headers);
    expect(await readAll(again, vendor.reads)).toEqual(before);
    const [method, path, body] = vendor.create;
    const created = await Promise.all([call(method, path, body()), again(method, path, body())]);
    expect(created[0].status).toBeLessThan(300);
    expect(created[1]).toEqual(created[0]);
  });

  it("is the same when it is taken again from the second sandbox", async () => {
    const first = await start(vendor, { clock: virtualClock("2026-04-01T09:00:00Z") });
    await write(vendor, callerOf(first.url, await vendor.signIn(first)), first);
    const snapshot = first.snapshot();
    const second = await start(vendor, { snapshot });
    expect(second.snapshot()).toBe(snapshot);
  });

  it("contains only the differences from the seeded records", async () => {
    const sandbox = await start(vendor);
    await write(vendor, callerOf(sandbox.url, await vendor.signIn(sandbox)), sandbox);
    expect(sandbox.snapshot().length).toBeLessThan(200_000);
  });

  it("is rejected by other vendors, if it is damaged, and together with a seed", async () => {
    const snapshot = (await start(vendor)).snapshot();
    for (const [otherName, other] of Object.entries(vendors).filter(([key]) => key !== name))
      await expect(other.start({ snapshot })).rejects.toMatchObject({
        name: "SnapshotError",
        message: `This is a snapshot of the ${name} sandbox, not of ${otherName}`,
      });
    await expect(vendor.start({ snapshot: snapshot.slice(0, -20) })).rejects.toMatchObject({
      name: "SnapshotError",
      message: "The snapshot is damaged: it is not complete JSON",
    });
    await expect(vendor.start({ snapshot, seed: 2 })).rejects.toThrow(
      "seed cannot be combined with a snapshot",
    );
  });
});

it("a snapshot contains the bytes of an uploaded file", async () => {
  const vendor = vendors.servicetitan!;
  const first = await start(vendor);
  const headers = await vendor.signIn(first);
  await write(vendor, callerOf(first.url, headers), first);
  const second = await start(vendor, { snapshot: first.snapshot() });
  const file = second.store.files.all().at(-1);
  const path = tenant(
    "equipmentsystems",
    `installed-equipment/attachments?path=${encodeURIComponent(file.id)}`,
  );
  const { body } = await callerOf(second.url, headers)("GET", path);
  expect(Buffer.from(String(body), "base64")).toEqual(Buffer.from(await photo().arrayBuffer()));
});

it("a snapshot does not renew an expired Tikting token", async () => {
  const first = await startTikting();
  started.push(first);
  first.expireToken();
  const second = await start(vendors.tikting!, { snapshot: first.snapshot() });
  const call = callerOf(second.url, await vendors.tikting!.signIn(second));
  expect((await call("GET", `${tikting}/1001`)).status).toBe(401);
});

it("a snapshot contains the number of requests of a ServiceOS key in the current minute", async () => {
  const vendor = vendors.serviceos!;
  const first = await start(vendor, { clock: virtualClock("2026-04-01T09:00:00Z") });
  const headers = await vendor.signIn(first);
  const remaining = async ({ url }: Sandbox) =>
    (await fetch(`${url}${serviceOs}/tickets/1001`, { headers })).headers.get("x-ratelimit-remaining");
  expect(await remaining(first)).toBe("119");
  expect(await remaining(await start(vendor, { snapshot: first.snapshot() }))).toBe("118");
});

it("a snapshot contains the permissions of the sandbox", async () => {
  const first = await startOmnidesk({ permissions: ["TICKET_READ"] });
  started.push(first);
  const second = await start(vendors.omnidesk!, { snapshot: first.snapshot() });
  const call = callerOf(second.url, await vendors.omnidesk!.signIn(second));
  const statuses = [await call("GET", "/api/v2/ticket"), await call("GET", "/api/v2/user")];
  expect(statuses.map(({ status }) => status)).toEqual([200, 403]);
});
