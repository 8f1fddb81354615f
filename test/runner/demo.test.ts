import { tellStory } from "../../runner/commands/demo";
import { paintFor } from "../../runner/format";
import { openSession, type Session, vendorOf } from "../../runner/session";
import { vendors } from "../../runner/vendors";

async function tell(session: Session): Promise<string[]> {
  const lines: string[] = [];
  await tellStory(session, await session.vendor.story(), {
    print: (line) => lines.push(line),
    paint: paintFor({ isTTY: false }),
    width: 120,
  });
  return lines;
}

describe.each(Object.keys(vendors))("%s's story", (key) => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession(vendorOf(key), { environment: {} });
  });
  afterEach(() => session.close());

  test("is told by the built bundle against the sandbox, and shows no secret", async () => {
    const lines = await tell(session);
    const steps = lines.filter((line) => /^ ?\d+ {2}/.test(line));
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(step).toMatch(/ ok$/);
    const { clientSecret, applicationKey, apiKey, jwt } = session.sandbox!.fields;
    for (const secret of [clientSecret, applicationKey, apiKey, jwt].filter(Boolean)) {
      expect(lines.join("\n")).not.toContain(secret);
    }
  });

  test("only reads where writing is not allowed", async () => {
    const lines = await tell({ ...session, writes: false });
    const sent = lines.filter((line) => line.includes("→"));
    const writes = sent.filter((line) => !/→ GET /.test(line) && !line.includes("token"));
    expect(sent.length).toBeGreaterThan(3);
    expect(writes).toEqual([]);
  });
});
