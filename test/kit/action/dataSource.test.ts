import { type Connection, component } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import {
  type Entry,
  PICKLIST_LIMIT,
  picklist,
  shortened,
  withThousandsSeparators,
} from "../../../src/kit/action/dataSource";
import type { ConnectionInput } from "../../../src/kit/inputs";

const connection: ConnectionInput = {
  type: "connection",
  label: "Connection",
  comments: "The connection to use.",
  required: true,
};
const testConnection: Connection = { key: "acme", configVarKey: "Acme", fields: {} };

const warnings: string[] = [];
const logger = { debug() {}, warn: (message: string) => warnings.push(message) };
beforeEach(() => {
  warnings.length = 0;
});

let entries: { id: number; name?: string }[] = [];
let cut = false;
const selectJob = picklist<object, Record<string, never>, { id: number; name?: string }>(
  { connection, connect: () => ({}) },
  {
    label: "Select Job",
    description: "Select a job",
    records: async (_, __, limit) => {
      expect(limit).toBe(PICKLIST_LIMIT);
      return { records: entries, cut };
    },
    entry: ({ id, name }) => (name === undefined ? undefined : { key: String(id), label: name }),
    byName: true,
    example: [{ key: "1", label: "One" }],
  },
);

const harness = createHarness(
  component({
    key: "acme",
    public: false,
    display: { label: "Acme", description: "Acme", iconPath: "icon.png" },
    dataSources: { selectJob },
  }),
);

describe("a picklist", () => {
  const open = () =>
    harness.dataSource("selectJob", { connection: testConnection } as never, { logger } as never) as Promise<{
      result: Entry[];
    }>;

  test("is sorted naturally by name, without records that have no entry", async () => {
    entries = [{ id: 1, name: "Job 10" }, { id: 2, name: "job 9" }, { id: 3 }, { id: 4, name: "Äpfel" }];
    cut = false;
    const { result } = await open();
    expect(result.map(({ label }) => label)).toEqual(["Äpfel", "job 9", "Job 10"]);
    expect(result[0]).toEqual({ key: "4", label: "Äpfel" });
    expect(warnings).toEqual([]);
  });

  test("warns in the log if there are more entries", async () => {
    cut = true;
    await open();
    expect(warnings).toEqual([
      expect.stringMatching(/^Select Job: only the first 10,000 entries are listed\. Use the search input/),
    ]);
  });
});

test.each([
  ["<p>Replace  the\n<b>filter</b></p>", "Replace the filter"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(59)}…`],
])("shortens %j to a detail of a label", (text, detail) => {
  expect(shortened(text)).toBe(detail);
});

test("separates thousands", () => {
  expect([999, 1000, 10_000, 1_234_567].map(withThousandsSeparators)).toEqual([
    "999",
    "1,000",
    "10,000",
    "1,234,567",
  ]);
});
