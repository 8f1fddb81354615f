import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildStale } from "../../../bundle/buildStale";
import { vendorCommand } from "../../../runner/commands/program";
import { createTerminal } from "../../../runner/commands/terminal";
import { redirect } from "../../../runner/redirect";
import { vendors } from "../../../runner/vendors";
import { type ServiceTitanSandbox, startServiceTitan } from "../../../sandbox/servicetitan";
import { loadBundle } from "../../support/bundles";
import { run } from "./run";

// Commands build stale bundles too, but report it in the lines that are compared here.
buildStale(Object.keys(vendors));

const DETAILS = /^\d\d:\d\d:\d\d\.\d{3} /;

describe("the command line", () => {
  test("lists what a component can do, without a session", async () => {
    const { exitCode, output, notes } = await run(["servicetitan"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^ {2}getJob +Get Job +reads +Retrieve a job by ID$/m);
    expect(output).toMatch(/^ {2}createJob +Create Job +writes /m);
    expect(output).toMatch(/^ {2}rawRequest +Raw Request +reads or writes /m);
    expect(output).toMatch(/^ {2}eventWebhook .* webhook /m);
    expect(notes).toEqual([]);
  });

  test.each([
    [["servicetian"], "There is no vendor servicetian. Did you mean servicetitan?"],
    [["acme"], "There is no vendor acme. There are: servicetitan, halopsa, serviceos, omnidesk, tikting."],
    [
      ["servicetitan", "lsitJobs"],
      "There is no action or data source lsitJobs. Did you mean listJobs? See npm start -- servicetitan --help.",
    ],
    [
      ["servicetitan", "selectTecnician"],
      "There is no action or data source selectTecnician. Did you mean selectTechnician",
    ],
    [
      ["servicetitan", "listJobs", "--fetchall", "true"],
      "There is no option --fetchall. Did you mean --fetchAll? See npm start -- servicetitan listJobs --help.",
    ],
    [
      ["servicetitan", "trigger", "eventWebhok"],
      "There is no trigger eventWebhok. Did you mean eventWebhook? See npm start -- servicetitan trigger --help.",
    ],
    [
      ["servicetitan", "eventWebhook"],
      "eventWebhook is a trigger: npm start -- servicetitan trigger eventWebhook",
    ],
    [["tikting", "trigger", "x"], "There is no trigger x. See npm start -- tikting trigger --help."],
    [["--jsn"], "There is no option --jsn."],
    [["servicetitan", "getJob"], "A required input is missing: --jobId (Job ID)."],
    [
      ["servicetitan", "trigger", "pollChangesTrigger", "--times", "x"],
      "Option '--times <number>' argument 'x' is invalid. Expected a whole number of at least 1.",
    ],
  ])("%j is refused in one line", async (args, message) => {
    const { exitCode, output, notes } = await run(args);
    expect(exitCode).toBe(1);
    expect(output).toBe("");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`Error: ${message}`);
  });

  test("help explains inputs, pipes and the demo", async () => {
    const general = await run(["--help"]);
    expect(general).toMatchObject({ exitCode: 0, notes: [] });
    expect(general.output).toContain("npm start --silent -- servicetitan listJobs --json");
    const { output } = await run(["servicetitan", "createJob", "--help"]);
    expect(output.replace(/\s+/g, " ")).toContain(
      `A JSON list: '[{"start":"2026-03-10T09:00:00Z","end":"2026-03-10T11:00:00Z"}]' or @file.`,
    );
    expect(output).toContain("npm start --silent");
  });

  test.each(Object.keys(vendors))("%s has a command for every operation", (key) => {
    const component = loadBundle(key);
    const terminal = createTerminal(
      () => undefined,
      () => undefined,
    );
    const { signal } = new AbortController();
    const context = { terminal, environment: {}, sandboxFolder: "", untilInterrupted: () => signal };
    const { commands } = vendorCommand(key, vendors[key]!, component, context);
    const operations = [...Object.keys(component.actions), ...Object.keys(component.dataSources)];
    expect(commands.map((command) => command.name())).toEqual(["demo", "trigger", ...operations]);
    for (const command of commands) expect(command.helpInformation()).toContain(command.name());
  });
});

describe("a run with the sandbox", () => {
  test("is identified on standard error, and prints only the result with --json", async () => {
    const { exitCode, output, notes } = await run(["servicetitan", "listJobs", "--json"]);
    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: ["ServiceTitan: sandbox"] });
    expect(JSON.parse(output).data).toHaveLength(50);
  });

  test.each([
    ["halopsa", "selectClient"],
    ["serviceos", "selectCompany"],
    ["omnidesk", "selectBrand"],
    ["tikting", "selectSite"],
  ])("of %s is identified too", async (key, dataSource) => {
    const { notes, output } = await run([key, dataSource]);
    expect(notes).toEqual([`${vendors[key]!.name}: sandbox`]);
    expect(output).toMatch(/^\d+ records?, \d+ requests?, .*$/m);
  });

  test("and the demo, which runs without a vendor, ends with its totals", async () => {
    const { exitCode, notes, output } = await run([]);
    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: ["ServiceTitan: sandbox"] });
    expect(output.trimEnd().split("\n").at(-2)).toMatch(/^11 steps, 12 requests, /);
  });

  test("masks a credential that an action has created, and saves it in a file", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
    try {
      const file = path.join(folder, "key.json");
      const args = ["serviceos", "createApiKey", "--name", "x", "--permissions", "tickets:read"];
      const printed = JSON.parse((await run([...args, "--json"])).output);
      expect(printed.data).toMatchObject({ name: "x", api_key: "***" });
      expect((await run(args)).output).not.toMatch(/vsa_[0-9a-f]{32}/);
      expect((await run([...args, "--output", file])).output).toContain(`Saved in ${file}.`);
      expect(JSON.parse(readFileSync(file, "utf8")).data.api_key).toMatch(/^vsa_[0-9a-f]{32}$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("reads a value from a file, and a file inside a form", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
    try {
      const file = path.join(folder, "ids.txt");
      writeFileSync(file, "30000001,30000002");
      const { output } = await run(["servicetitan", "listJobs", "--ids", `@${file}`, "--json"]);
      expect(JSON.parse(output).data.map(({ id }: { id: number }) => id)).toEqual([30000001, 30000002]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("shows every request with --verbose: of the token, the action and a picklist", async () => {
    const action = await run(["servicetitan", "listJobs", "--ids", "1,2", "--verbose"]);
    const requests = action.notes.filter((line) => / (GET|POST) /.test(line) && !line.includes("debug"));
    expect(requests).toEqual([
      expect.stringMatching(/ POST auth-integration\.servicetitan\.io\/connect\/token {2}200, /),
      expect.stringMatching(/ GET api-integration\.servicetitan\.io\/jpm\/v2\/.*\?ids=1%2C2 {2}200, /),
    ]);
    for (const line of requests) expect(line).toMatch(DETAILS);
    expect(action.notes).toContainEqual(
      expect.stringMatching(/^ +grant_type=client_credentials&client_id=.*&client_secret=\*\*\*$/),
    );
    const picklist = await run(["servicetitan", "selectTechnician", "--verbose"]);
    expect(picklist.notes).toContainEqual(expect.stringMatching(/ GET .*\/technicians\?.*pageSize=/));
    expect(picklist.notes.join("\n")).not.toContain("cs1.sandbox-secret");
  });

  test("shows the body of a request with --verbose", async () => {
    const { notes } = await run([
      ...["serviceos", "createWebhook", "--url", "https://example.com/?token=abc", "--events"],
      ...["ticket.created", "--secret", "whsec-123456", "--verbose"],
    ]);
    const body = notes.find((line) => line.includes('"events"'));
    expect(JSON.parse(body!)).toMatchObject({
      url: "https://example.com/?token=***",
      events: ["ticket.created"],
      secret: "***",
    });
  });
});

describe("a run with a real account", () => {
  let account: ServiceTitanSandbox;
  let restore: () => void;
  let environment: Record<string, string>;
  beforeAll(async () => {
    account = await startServiceTitan({ rateLimit: false });
    restore = redirect(account.hosts, account.url).restore;
    environment = {
      SERVICETITAN_CLIENT_ID: account.fields.clientId,
      SERVICETITAN_CLIENT_SECRET: account.fields.clientSecret,
      SERVICETITAN_TENANT: account.fields.tenant,
      SERVICETITAN_APP_KEY: account.fields.applicationKey,
      SERVICETITAN_ENVIRONMENT: " INTEGRATION ",
    };
  });
  afterAll(async () => {
    restore();
    await account.close();
  });
  const sent = () => account.requests.entries.length;

  test("names tenant and environment, and reads", async () => {
    const { exitCode, notes, output } = await run(["servicetitan", "listJobs", "--json"], { environment });
    expect({ exitCode, notes }).toEqual({
      exitCode: 0,
      notes: [`ServiceTitan: tenant ${account.fields.tenant}, integration`],
    });
    expect(JSON.parse(output).data).toHaveLength(50);
  });

  test("sends nothing if a variable is wrong", async () => {
    const before = sent();
    const { exitCode, notes } = await run(["servicetitan", "listJobs"], {
      environment: { ...environment, SERVICETITAN_ENVIRONMENT: "prod" },
    });
    expect(exitCode).toBe(1);
    expect(notes).toEqual([
      'Error: SERVICETITAN_ENVIRONMENT must be production or integration (got "prod").',
    ]);
    expect(sent()).toBe(before);
  });

  const raw = (method: string) => [
    ...["servicetitan", "rawRequest", "--urlType", "jpm", "--url", "/job-cancel-reasons"],
    ...["--responseType", "json", "--method", method],
  ];

  test("reads with a raw GET request, and refuses others without --write", async () => {
    expect(await run(raw("GET"), { environment })).toMatchObject({ exitCode: 0 });
    const before = sent();
    const { exitCode, notes } = await run(raw("POST"), { environment });
    expect(exitCode).toBe(1);
    expect(notes.at(-1)).toBe(
      "Error: Raw Request (rawRequest) may change data, and only reading is allowed. Add --write to change the real ServiceTitan account.",
    );
    expect(sent()).toBe(before);
  });

  test("writes with --write", async () => {
    const args = ["servicetitan", "cancelJob", "--jobId", "30004000", "--reasonId", "1", "--memo", "x"];
    expect((await run(args, { environment })).notes.at(-1)).toContain("Add --write");
    const { notes } = await run([...args, "--write"], { environment });
    expect(notes.at(-1)).not.toContain("Add --write");
    expect(account.requests.entries.at(-1)).toMatchObject({ method: "PUT" });
  });
});
