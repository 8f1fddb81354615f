import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { differencesFrom, documentationOf, writeDocumentation } from "../../scripts/docs/files";
import { GENERATED } from "../../scripts/docs/pages";
import { oneLine } from "../../scripts/docs/payload";

const README = "# Connectors\n\n<!-- components: generated -->\n\nold table\n\n<!-- /components -->\n";

const action = (key: string, label: string) => ({
  key,
  display: { label, description: `${label} by ID` },
  inputs: [
    { key: "connection", label: "Connection", type: "connection" },
    { key: "jobId", label: "Job ID", type: "string", required: true, dataSource: "selectJob" },
  ],
  examplePayload: { data: { id: 5001 } },
});

const component = {
  key: "acme",
  display: { label: "Acme", description: "Field service" },
  connections: [{ key: "acmeConnection", label: "API Key", inputs: [] }],
  actions: { getJob: action("getJob", "Get Job"), cancelJob: action("cancelJob", "Cancel Job") },
  dataSources: { selectJob: { ...action("selectJob", "Select Job"), inputs: [] } },
  triggers: {},
};

let root: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const read = (file: string) => readFileSync(join(root, file), "utf8");
const bundleOf = (content: object) => `module.exports = { default: ${JSON.stringify(content)} };`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "docs-"));
  write("README.md", README);
  write("src/kit/action.ts", "");
  write("src/acme/index.ts", "");
  write("src/acme/actions/jobs/getJob.ts", "");
  write("src/acme/actions/jobs/cancelJob.ts", "");
  write("dist/acme/index.js", bundleOf(component));
});

afterEach(() => rmSync(root, { recursive: true }));

const generate = () => writeDocumentation(root, documentationOf(root));

test("one page per resource, with the actions by label and links between the pages", () => {
  generate();
  expect(read("docs/acme/README.md")).toContain(
    "| [Jobs](jobs.md) | [Cancel Job](jobs.md#cancel-job), [Get Job](jobs.md#get-job) |",
  );
  const page = read("docs/acme/jobs.md");
  expect(page.indexOf("## Cancel Job")).toBeLessThan(page.indexOf("## Get Job"));
  expect(page).toContain("Picklist: [Select Job](dataSources.md#select-job).");
  expect(page).toContain('```json\n{"data":{"id":5001}}\n```');
  expect(read("README.md")).toContain("| [Acme](docs/acme/README.md) | `acme` | 2 | 1 | 0 |");
  expect(differencesFrom(root, documentationOf(root))).toEqual([]);
});

test("guides: a section per trigger, a page per further part", () => {
  const trigger = { ...action("newJobs", "New Jobs"), inputs: [] };
  write("dist/acme/index.js", bundleOf({ ...component, triggers: { newJobs: trigger } }));
  write("src/acme/guide/connection.md", "Create a key.\n");
  write("src/acme/guide/triggers.md", "Intro.\n\n## New Jobs\n\nPolls.\n");
  write("src/acme/guide/limits.md", "# Acme: Limits\n\nNone.\n");
  generate();
  expect(read("docs/acme/README.md")).toContain("## Connection\n\nCreate a key.\n");
  expect(read("docs/acme/README.md")).toContain("- [Acme: Limits](limits.md)");
  expect(read("docs/acme/triggers.md")).toMatch(/Intro\.\n\n## New Jobs\n\n.+\n\nPolls\.\n/);
  expect(read("docs/acme/limits.md")).toContain("None.");
});

test("scopes that the guide derives from an action's source, per resource and per action", () => {
  write("src/acme/guide/permissions.md", "Choose scopes.\n\n{{scopes}}\n\nThat is all.\n");
  write(
    "src/acme/guide/scopes.ts",
    "exports.scopesOf = (source) => ({ needed: source.split(' ').filter(Boolean), optional: ['tags:r'] });",
  );
  write("src/acme/actions/jobs/getJob.ts", "jobs:r");
  write("src/acme/actions/jobs/cancelJob.ts", "jobs:r jobs:w");
  generate();
  expect(read("docs/acme/README.md")).toContain(
    "Choose scopes.\n\n| Actions | To read | To write |\n| --- | --- | --- |\n| [Jobs](jobs.md) | `jobs:r` | `jobs:w` |\n\nThat is all.",
  );
  expect(read("docs/acme/jobs.md")).toContain(
    "Cancel Job by ID. Key: `cancelJob`. Scopes: `jobs:r`, `jobs:w`. For some inputs also: `tags:r`.",
  );
});

test("resources in the order of the guide's contents", () => {
  write("src/acme/actions/visits/cancelJob.ts", "");
  rmSync(join(root, "src/acme/actions/jobs/cancelJob.ts"));
  write("src/acme/guide/contents.json", '{ "Visit": ["visits"], "Work": ["jobs"] }');
  generate();
  const page = read("docs/acme/README.md");
  expect(page).toMatch(/### Visit\n\n.+\n.+\n\| \[Visits\].+\n\n### Work\n\n.+\n.+\n\| \[Jobs\]/);
});

describe("fails before anything is written", () => {
  const refuses = (message: RegExp) => {
    write("docs/acme/jobs.md", `${GENERATED}\n\ncommitted\n`);
    expect(generate).toThrow(message);
    expect(read("README.md")).toBe(README);
    expect(read("docs/acme/jobs.md")).toContain("committed");
    expect(existsSync(join(root, "docs/acme/README.md"))).toBe(false);
  };

  test("if a vendor in src has no bundle", () => {
    write("src/globex/index.ts", "");
    refuses(/dist\/globex\/index\.js is missing: run npm run build/);
  });

  test("if a bundle throws while it is loaded", () => {
    write("src/globex/index.ts", "");
    write("dist/globex/index.js", 'throw new Error("out of order");');
    refuses(/dist\/globex\/index\.js cannot be loaded: out of order/);
  });

  test("if a bundle contains no component", () => {
    write("dist/acme/index.js", "module.exports = {};");
    refuses(/dist\/acme\/index\.js has no component/);
  });

  test("if an action has no file of its name", () => {
    rmSync(join(root, "src/acme/actions/jobs/getJob.ts"));
    refuses(/src\/acme\/actions has no file getJob\.ts/);
  });

  test("if two pages have the same name", () => {
    write("src/acme/guide/jobs.md", "# Acme: Jobs\n");
    refuses(/docs\/acme\/jobs\.md would be two pages/);
  });

  test.each([
    ["misses a resource", '{ "Work": [] }', /must name each resource once: jobs/],
    ["names a resource twice", '{ "Work": ["jobs"], "Visit": ["jobs"] }', /once: jobs/],
    ["names a resource that does not exist", '{ "Work": ["jobs", "visits"] }', /once: visits/],
  ])("if the guide's contents %s", (_, contents, message) => {
    write("src/acme/guide/contents.json", contents);
    refuses(message);
  });

  test("if the guide describes a trigger that does not exist", () => {
    const trigger = { ...action("newJobs", "New Jobs"), inputs: [] };
    write("dist/acme/index.js", bundleOf({ ...component, triggers: { newJobs: trigger } }));
    write("src/acme/guide/triggers.md", "## New Job\n\nPolls.\n");
    refuses(/The guide describes "New Job", which does not exist/);
  });
});

test("without the README's markers nothing is written", () => {
  write("README.md", "# Connectors\n");
  expect(generate).toThrow(/README\.md needs <!-- components/);
  expect(existsSync(join(root, "docs"))).toBe(false);
});

test("pages of a removed resource or vendor are deleted, hand-written pages are kept", () => {
  write("docs/acme/invoices.md", `${GENERATED}\n\n# Acme: Invoices\n`);
  write("docs/globex/README.md", `${GENERATED}\n\n# Globex\n`);
  write("docs/acme/notes.md", "# Notes\n");
  expect(differencesFrom(root, documentationOf(root))).toEqual(
    expect.arrayContaining(["docs/acme/invoices.md", "docs/globex/README.md"]),
  );
  generate();
  expect(existsSync(join(root, "docs/acme/invoices.md"))).toBe(false);
  expect(existsSync(join(root, "docs/globex/README.md"))).toBe(false);
  expect(read("docs/acme/notes.md")).toBe("# Notes\n");
});

describe("an example payload in one line", () => {
  test("stays as it is if it is short", () => {
    expect(oneLine({ data: [{ id: 1 }, { id: 2 }] })).toBe('{"data":[{"id":1},{"id":2}]}');
  });

  test("shows the size of a file instead of its bytes", () => {
    expect(oneLine({ data: Buffer.from("ExampleFile") })).toBe('{"data":"(file, 11 bytes)"}');
  });

  test("is shortened to valid JSON that shows how many fields are missing", () => {
    const record = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`field${index}`, "x".repeat(20)]),
    );
    const line = oneLine({ data: [record, record] });
    expect(line.length).toBeLessThanOrEqual(600);
    const { data } = JSON.parse(line) as { data: Record<string, string>[] };
    expect(data).toHaveLength(1);
    const kept = Object.keys(data[0]!).length - 1;
    expect(kept).toBeGreaterThan(10);
    expect(data[0]!["…"]).toBe(`${90 - kept} more fields`);
  });

  test("has its long texts cut", () => {
    const line = oneLine({ data: Array.from({ length: 9 }, (_, index) => `${index}${"x".repeat(100)}`) });
    expect(JSON.parse(line)).toEqual({ data: ["0", "1", "2"].map((start) => `${start}${"x".repeat(78)}…`) });
  });
});
