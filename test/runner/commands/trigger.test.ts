import { execFileSync } from "node:child_process";
import axios from "axios";
import { buildStale } from "../../../bundle/buildStale";
import { redirect } from "../../../runner/redirect";
import { type ServiceOsSandbox, startServiceOs } from "../../../sandbox/serviceos";
import { type RunningCommand, run, startCommand } from "./run";

buildStale(["servicetitan", "serviceos"]);

/** The request that a curl command would send: a shell splits it into words. */
function parseCurl(command: string) {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${command}`;
  const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
  const valuesOf = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const headers = Object.fromEntries(valuesOf("-H").map((header) => header.split(/: (.*)/).slice(0, 2)));
  return {
    method: valuesOf("-X")[0]!,
    url: words.find((word) => word.startsWith("http"))!,
    headers,
    data: valuesOf("--data-binary")[0]!,
  };
}

const send = (request: object) =>
  axios.request({ ...request, validateStatus: null, proxy: false, transformRequest: (data) => data });

/** Starts a webhook trigger, passes its sample request to a function, and stops it. */
async function withSample<Result>(
  command: RunningCommand,
  use: (sample: ReturnType<typeof parseCurl>) => Promise<Result>,
) {
  const sample = parseCurl(await command.line(/^curl /));
  const result = await use(sample);
  command.interrupt();
  return { result, ...(await command.ended) };
}

const signed = ["--algorithm", "sha256", "--headerName", "X-Signature"];

describe("trigger eventWebhook", () => {
  test.each([
    ["servicetitan", [], "tn.jpm.job-completed"],
    [
      "servicetitan",
      ["--signingKey", "another-key-of-32-characters-1234", "--eventTypes", "tn.jpm.job-scheduled"],
      "tn.jpm.job-scheduled",
    ],
    ["servicetitan", ["--headerName", "X-Sign", "--tenantId", "99"], '"tenantId":99'],
    ["serviceos", [], "ticket.created"],
    ["serviceos", ["--events", "outage.started", ...signed], "outage.started"],
    ["serviceos", ["--algorithm", "sha512", "--headerName", "X-Signature"], "ticket.created"],
    ["serviceos", ["--algorithm", "secret", "--headerName", "X-Secret"], "ticket.created"],
  ])("of %s with %j prints a request that it accepts", async (vendor, options, content) => {
    const command = startCommand([vendor, "trigger", "eventWebhook", ...options]);
    const { result, exitCode, output } = await withSample(command, async (sample) => {
      expect(sample.data).toContain(content);
      return send(sample);
    });
    expect([result.status, result.data]).toEqual([200, { status: "accepted" }]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^\d\d:\d\d:\d\d {2}POST \/\S* {2}\d+ B {2}200 /m);
    expect(output).not.toMatch(/POST \/\?token=[^*]/);
  });

  test.each([
    ["servicetitan", []],
    ["serviceos", signed],
  ])("of %s rejects the request once it is changed", async (vendor, options) => {
    const command = startCommand([vendor, "trigger", "eventWebhook", ...options]);
    const { result } = await withSample(command, (sample) => send({ ...sample, data: `${sample.data} ` }));
    expect(result.status).toBe(401);
  });
});

describe("trigger eventWebhook of a real ServiceOS account", () => {
  const args = ["serviceos", "trigger", "eventWebhook"];
  let account: ServiceOsSandbox;
  let restore: () => void;
  let environment: Record<string, string>;
  beforeAll(async () => {
    account = await startServiceOs({ rateLimit: false });
    restore = redirect(account.hosts, account.url).restore;
    environment = { SERVICEOS_TENANT: account.fields.tenant, SERVICEOS_API_KEY: account.fields.apiKey };
  });
  afterAll(async () => {
    restore();
    await account.close();
  });
  const webhooks = () => account.store.of("webhooks").all();

  test("registers nothing without --write, or without a public URL", async () => {
    const refused = await run(args, { environment });
    expect(refused).toMatchObject({ exitCode: 1, output: "" });
    expect(refused.notes).toEqual([
      "Valethon ServiceOS: tenant sandbox",
      "Error: Deploying or removing ServiceOS Event (eventWebhook) may change data, and only reading is allowed. Add --write to change the real Valethon ServiceOS account.",
    ]);
    expect((await run([...args, "--write"], { environment })).notes.at(-1)).toBe(
      "Error: Valethon ServiceOS cannot reach this machine: set --public-url to the URL of a tunnel to it.",
    );
    expect(account.requests.entries).toEqual([]);
  });

  test("registers the public URL with --write, and deletes it at the end", async () => {
    const publicUrl = "https://tunnel.example.com/hooks";
    const command = startCommand([...args, "--write", "--public-url", publicUrl], { environment });
    const { result } = await withSample(command, async (sample) => {
      expect(webhooks()).toMatchObject([{ url: expect.stringContaining(`${publicUrl}?token=`) }]);
      return send(sample);
    });
    expect(result.status).toBe(200);
    expect(webhooks()).toEqual([]);
  });
});

describe("trigger with polls", () => {
  test("polls the sandbox, whose data changes between two polls", async () => {
    const { exitCode, output, notes } = await run([
      ...["servicetitan", "trigger", "pollChangesTrigger", "--resourceType", "jobs"],
      ...["--every", "10ms", "--times", "2"],
    ]);
    expect(exitCode).toBe(0);
    expect(notes[0]).toBe("ServiceTitan: sandbox");
    expect(notes[1]).toBe(
      "Polling every 10 ms. Press Ctrl+C to stop. The sandbox changes data between two polls.",
    );
    expect(output).toMatch(/^\d\d:\d\d:\d\d {2}poll 1: nothing new, /m);
    expect(output).toMatch(/^\d\d:\d\d:\d\d {2}poll 2: \d+ items? in \d+ executions?, 1 page, /m);
  });
});
