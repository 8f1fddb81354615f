import { printDemo } from "../../runner/commands/demo";
import { createTerminal } from "../../runner/commands/terminal";
import type { Demo } from "../../runner/demo";
import { runDemo } from "../../runner/runDemo";
import { openSession, type Session } from "../../runner/session";
import { findVendor, vendors } from "../../runner/vendors";
import { loadBundle } from "../support/bundles";

async function linesOf(session: Session): Promise<string[]> {
  let output = "";
  const write = (text: string) => {
    output += text;
  };
  const terminal = createTerminal(write, write, { isTTY: false, columns: 120 } as never);
  terminal.use(session.platform.mask);
  await printDemo(session, terminal);
  return output.split("\n");
}

describe.each(Object.keys(vendors))("the demo of %s", (key) => {
  let session: Session;
  beforeEach(async () => {
    loadBundle(key);
    session = await openSession(findVendor(key), { environment: {} });
  });
  afterEach(() => session.close());

  test("runs on the built bundle with the sandbox, and shows no secret", async () => {
    const lines = await linesOf(session);
    const steps = lines.filter((line) => /^ ?\d+ {2}/.test(line));
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(step).toMatch(/ ok$/);
    expect(lines.at(-3)).toMatch(/^\d+ steps, \d+ requests, /);
    expect(lines.at(-2)).toContain("npm run workbench");
    const { clientSecret, applicationKey, apiKey, jwt } = session.sandbox!.fields;
    for (const secret of [clientSecret, applicationKey, apiKey, jwt].filter(Boolean)) {
      expect(lines.join("\n")).not.toContain(secret);
    }
  });

  test("only reads if writing is not allowed", async () => {
    const lines = await linesOf({ ...session, writes: false });
    const requests = lines.filter((line) => line.includes("→"));
    const writes = requests.filter((line) => !/→ GET /.test(line) && !line.includes("token"));
    expect(requests.length).toBeGreaterThan(3);
    expect(writes).toEqual([]);
  });
});

test("a step that fails is reported, and ends the demo", async () => {
  const session = await openSession(findVendor(), { environment: {} });
  const steps: (string | undefined)[][] = [];
  const notes: string[] = [];
  const demo: Demo = {
    title: "a failure",
    async run({ step, note }) {
      await step(
        "Fail",
        async () => Promise.reject(new Error("no job")),
        () => "done",
      );
      note("never reached");
    },
  };
  const running = runDemo(session, demo, {
    onStep: ({ title, summary }) => steps.push([title, summary]),
    onNote: (text) => notes.push(text),
  });
  await expect(running).rejects.toThrow("no job");
  await session.close();
  expect(steps).toEqual([
    ["Connect", "serviceTitanConnection, with a token"],
    ["Fail", undefined],
  ]);
  expect(notes).toEqual([]);
});
