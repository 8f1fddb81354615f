import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Components } from "../../workbench/server/components";
import { Runs } from "../../workbench/server/runs";
import type { RunView } from "../../workbench/shared/protocol";

const root = path.resolve(__dirname, "../..");

/** A built component whose actions do what the workbench must survive. */
const BUNDLE = `
const action = (key, perform) => ({
  key,
  display: { label: key, description: key },
  inputs: [],
  terminateExecution: false,
  hasBranching: false,
  performSafety: "SAFE",
  perform,
});
const actions = {
  exit: action("exit", () => process.exit(3)),
  crash: action("crash", () => { setTimeout(() => { throw new Error("a crash of its own"); }); return new Promise(() => {}); }),
  leave: action("leave", () => {
    require("node:child_process").spawn("sleep", ["5"], { stdio: ["ignore", "ignore", "inherit"] });
    process.exit(0);
  }),
  text: action("text", () => { throw "only a text"; }),
  exhaust: action("exhaust", () => { const all = []; for (;;) all.push(new Array(1e7).fill(1.5)); }),
  forever: action("forever", () => new Promise(() => {})),
  large: action("large", async () => ({ data: Array.from({ length: 210 }, () => "x".repeat(1024 * 1024)) })),
  file: action("file", async () => ({ data: Buffer.alloc(201 * 1024 * 1024), contentType: "application/pdf" })),
  healthy: action("healthy", async () => ({ data: [{ id: 1 }] })),
};
exports.default = {
  key: "hardship",
  public: false,
  display: { label: "Hardship", description: "Hardship", iconPath: "icon.png" },
  connections: [{
    key: "oauth",
    label: "OAuth",
    oauth2Type: "client_credentials",
    inputs: ["tokenUrl", "clientId", "clientSecret"].map((key) => ({ key, label: key, type: "string" })),
  }],
  actions,
  triggers: {},
  dataSources: {},
};
`;

const folder = mkdtempSync(path.join(tmpdir(), "hardship-"));
writeFileSync(path.join(folder, "index.js"), BUNDLE);
const components = new Components([{ id: "hardship", bundle: folder }], false);
const runs = new Runs();
afterAll(() => components.close());

const start = (key: string): RunView =>
  runs.start(components.session("hardship")!, {
    ...{ component: "hardship", kind: "action", key, values: {} },
  });

async function finished({ id }: RunView): Promise<RunView> {
  for (;;) {
    const view = runs.view(id)!;
    if (view.state !== "running") return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isHealthy = async () => expect(await finished(start("healthy"))).toMatchObject({ state: "done" });

test.each([
  ["exit", /^The component's process has ended\.$/],
  ["leave", /^The component's process has ended\.$/],
  ["crash", /^a crash of its own$/],
  ["exhaust", /needed more memory than there is: read less at once/],
])(
  "a component that dies (%s) has its message, and the next run works",
  async (key, message) => {
    const view = await finished(start(key));
    expect(view.state).toBe("failed");
    expect(view.error).toMatch(message);
    await isHealthy();
  },
  60_000,
);

test("a component that throws a text fails with it", async () => {
  expect(await finished(start("text"))).toMatchObject({ state: "failed", error: "only a text" });
});

test.each(["large", "file"])(
  "a result of over 200 MB (%s) is refused with advice",
  async (key) => {
    const view = await finished(start(key));
    expect(view).toMatchObject({ state: "failed" });
    expect(view.error).toMatch(/larger than 200 MB\. Read less of it at once/);
    await isHealthy();
  },
  60_000,
);

test("a run that never ends is canceled, and says that what was sent stays sent", async () => {
  const view = start("forever");
  expect(runs.view(view.id)).toMatchObject({ state: "running", requests: 0 });
  runs.cancel(view.id);
  expect(await finished(view)).toMatchObject({
    state: "canceled",
    error: "The run was canceled. What had been sent until then stays sent.",
  });
  await isHealthy();
});

test("a typed connection that gets no token is said to be in use, without its secret", async () => {
  const session = components.session("hardship")!;
  const fields = { tokenUrl: "https://127.0.0.1:9/token", clientId: "a", clientSecret: "the-typed-secret" };
  session.use({ key: "oauth", fields });
  const { value } = await session.call({ op: "session" });
  expect(value).toMatchObject({ isTyped: true, error: expect.stringMatching(/127\.0\.0\.1|token/) });
  expect(JSON.stringify(value)).not.toContain("the-typed-secret");
  session.use(undefined);
  expect((await session.call({ op: "session" })).value).toMatchObject({ isTyped: false });
});

test("a port in use is named, with what to do", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const options = [
    "--import",
    "tsx",
    "workbench/server/main.ts",
    folder,
    "--no-open",
    "--port",
    String(port),
  ];
  const workbench = spawn(process.execPath, options, { cwd: root });
  let text = "";
  workbench.stderr.on("data", (chunk) => {
    text += chunk;
  });
  const code = await new Promise((resolve) => workbench.once("close", resolve));
  taken.close();
  expect(code).toBe(1);
  expect(text).toBe(`Error: Port ${port} is in use: choose another one with --port.\n`);
}, 60_000);
