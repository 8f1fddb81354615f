import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildStale } from "../../../bundle/buildStale";
import { ROOT } from "../../../runner/component";
import { vendors } from "../../../runner/vendors";
import { type CommandOutput, run } from "./run";

buildStale(Object.keys(vendors));

describe("--keep", () => {
  let sandboxFolder: string;
  beforeEach(() => {
    sandboxFolder = mkdtempSync(path.join(tmpdir(), "runner-"));
  });
  afterEach(() => rmSync(sandboxFolder, { recursive: true }));

  const fileOf = (vendor: string) => path.join(sandboxFolder, `${vendor}.json`);
  const keep = (...args: string[]) => run([...args, "--json", "--keep"], { sandboxFolder });
  const dataOf = ({ output, notes }: CommandOutput) => {
    expect(notes).toHaveLength(1);
    return JSON.parse(output);
  };
  const create = ["halopsa", "createTicket", "--summary", "Printer is offline", "--client_id", "12"];
  const createTicket = async () => String(dataOf(await keep(...create, "--tickettype_id", "1")).id);

  test("remembers the changes of earlier commands, and shows the file", async () => {
    const id = await createTicket();
    expect(
      dataOf(await keep("halopsa", "updateTicket", "--id", id, "--summary", "Printer replaced")),
    ).toBeDefined();
    const read = await keep("halopsa", "getTicket", "--id", id);
    expect(read.notes).toEqual([
      `HaloPSA: sandbox, kept in ${path.relative(process.cwd(), fileOf("halopsa"))}`,
    ]);
    expect(dataOf(read)).toMatchObject({ id: Number(id), summary: "Printer replaced" });
  });

  test("remembers changes before a command that fails", async () => {
    const id = await createTicket();
    expect((await keep("halopsa", "getTicket", "--id", "999999")).exitCode).toBe(1);
    expect(dataOf(await keep("halopsa", "getTicket", "--id", id))).toMatchObject({ id: Number(id) });
  });

  test("is the only way to remember: other commands use a new sandbox", async () => {
    const id = await createTicket();
    const before = readFileSync(fileOf("halopsa"), "utf8");
    const { exitCode, notes } = await run(["halopsa", "getTicket", "--id", id], { sandboxFolder });
    expect(exitCode).toBe(1);
    expect(notes[0]).toBe("HaloPSA: sandbox");
    expect(readFileSync(fileOf("halopsa"), "utf8")).toBe(before);
  });

  test.each([
    ["servicetitan", "selectTechnician"],
    ["serviceos", "selectCompany"],
    ["omnidesk", "selectBrand"],
    ["tikting", "selectSite"],
  ])("keeps one file for %s, and continues from it", async (vendor, dataSource) => {
    const first = dataOf(await keep(vendor, dataSource));
    expect(existsSync(fileOf(vendor))).toBe(true);
    expect(dataOf(await keep(vendor, dataSource))).toEqual(first);
  });

  test("refuses a damaged file, explains what to do, and does not change the file", async () => {
    await createTicket();
    const damaged = readFileSync(fileOf("halopsa"), "utf8").slice(0, -20);
    writeFileSync(fileOf("halopsa"), damaged);
    const { exitCode, notes, output } = await keep("halopsa", "listTickets");
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(notes).toEqual([
      `Error: The snapshot is damaged: it is not complete JSON. Delete ${fileOf("halopsa")} to start with a new sandbox.`,
    ]);
    expect(readFileSync(fileOf("halopsa"), "utf8")).toBe(damaged);
    rmSync(fileOf("halopsa"));
    expect((await keep("halopsa", "listTickets")).exitCode).toBe(0);
  });

  test("refuses the file of another vendor", async () => {
    await keep("tikting", "selectSite");
    writeFileSync(fileOf("halopsa"), readFileSync(fileOf("tikting")));
    const { notes } = await keep("halopsa", "listTickets");
    expect(notes.at(-1)).toContain(`Delete ${fileOf("halopsa")} to start with a new sandbox.`);
  });

  test("is refused with a real account", async () => {
    const environment = { OMNIDESK_ACCOUNT: "acme", OMNIDESK_API_KEY: "key" };
    const { exitCode, notes } = await run(["omnidesk", "listTickets", "--keep"], {
      environment,
      sandboxFolder,
    });
    expect({ exitCode, notes }).toEqual({
      exitCode: 1,
      notes: ["Error: Only a sandbox can be kept, and a real Omnidesk account is connected."],
    });
  });

  test("keeps its files where Git ignores them", () => {
    expect(readFileSync(path.join(ROOT, ".gitignore"), "utf8").split("\n")).toContain(".cache/");
    expect(readFileSync(path.join(ROOT, "runner", "cli.ts"), "utf8")).toContain(
      '(ROOT, ".cache", "sandbox")',
    );
  });
});
