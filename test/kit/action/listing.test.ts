import { listing } from "../../../src/kit/action/listing";
import { type Inputs, text, wholeNumber } from "../../../src/kit/inputs";

interface Options {
  isUnpaged?: true;
}

type Frame = Parameters<typeof listing<string, Options>>[0];

const comments = "The value.";
const page = wholeNumber({ label: "Page", comments, minimum: 1 });
const sort = text({ label: "Sort", comments });

const read: { one: unknown[]; all: unknown[] } = { one: [], all: [] };
const warnings: string[] = [];
beforeEach(() => {
  read.one.length = 0;
  read.all.length = 0;
  warnings.length = 0;
});

const frame: Frame = {
  vendor: "Acme",
  noun: "job",
  ignored: "Page",
  moreField: "hasMore",
  maximumExample: "500",
  pageInputs: () => ({ page }),
  example: (record) => [record],
  schema: (record) => ({ items: record }),
  readPage: async (api, one) => {
    read.one.push([api, one]);
    return "one page";
  },
  readAll: async (api, { warn, ...whole }) => {
    read.all.push([api, whole]);
    warn("some may be missing");
    return { records: [1], complete: false } as never;
  },
  envelope: (collected) => ({ enveloped: collected }),
};

const context = { logger: { warn: (message: string) => void warnings.push(message) } };
const run = (values: Record<string, unknown>, more: Partial<Frame> = {}, body?: unknown) =>
  listing({ ...frame, ...more }).run("api", { path: "jobs", values, body, options: {}, context });

describe("the inputs of a list", () => {
  const inputsWith = (more: Partial<Frame> = {}, options: Options = {}) =>
    listing({ ...frame, ...more }).inputs(options) as Inputs & Record<string, { comments: string }>;

  test("select all records or one page", () => {
    const inputs = inputsWith();
    expect(Object.keys(inputs)).toEqual(["fetchAll", "maximumRecords", "page"]);
    expect(inputs.fetchAll).toMatchObject({
      label: "Fetch All",
      type: "boolean",
      default: "false",
      comments:
        "Read every matching job, from all pages. Ignores Page. If jobs may be missing, hasMore is true.",
    });
    expect(inputs.maximumRecords).toMatchObject({
      label: "Maximum Records",
      comments: "The number of jobs after which Fetch All stops. Defaults to all jobs.",
      example: "500",
      placeholder: "Enter a number",
    });
  });

  test("name records as such, and a warning, if the vendor has no words for them", () => {
    expect(inputsWith({ noun: undefined, moreField: undefined }).fetchAll!.comments).toBe(
      "Read every matching record, from all pages. Ignores Page. If records may be missing, the step logs a warning.",
    );
  });

  test("have a maximum of at least 1", () => {
    const { clean } = inputsWith().maximumRecords as unknown as { clean(value: unknown): unknown };
    expect([clean("1"), clean("")]).toEqual([1, undefined]);
    expect(() => clean("0")).toThrow("Maximum Records must be a whole number");
  });

  test("include those that all lists share, and other query parameters", () => {
    const inputs = inputsWith({ sharedInputs: () => ({ sort }), customParameter: "view" });
    expect(Object.keys(inputs)).toEqual(["fetchAll", "maximumRecords", "page", "sort", "customQueryParams"]);
    expect(inputs.customQueryParams).toMatchObject({
      label: { key: "Parameter", value: "Custom Query Params" },
      comments: expect.stringContaining("Other query parameters of the Acme API, by name. Sent unchanged."),
    });
  });

  test("select no page if the vendor returns the list without pages", () => {
    const hasPages = ({ isUnpaged }: Options) => !isUnpaged;
    expect(
      Object.keys(inputsWith({ hasPages, sharedInputs: () => ({ sort }) }, { isUnpaged: true })),
    ).toEqual(["sort"]);
    expect(Object.keys(inputsWith({ hasPages }))).toContain("page");
  });
});

describe("a run", () => {
  test("reads one page, with filters and other parameters", async () => {
    const values = { status: "Open", page: 3, customQueryParams: { view: "all" }, maximumRecords: 5 };
    expect(await run(values, {}, { ids: [1] })).toBe("one page");
    expect(read.one).toEqual([
      [
        "api",
        {
          path: "jobs",
          query: { status: "Open", view: "all" },
          body: { ids: [1] },
          page: { page: 3 },
          options: {},
        },
      ],
    ]);
    expect(read.all).toEqual([]);
  });

  test("reads all records, without the page, and warns in the step's log", async () => {
    const values = { status: "Open", page: 3, fetchAll: true, maximumRecords: 5 };
    expect(await run(values, {}, "body")).toEqual({ enveloped: { records: [1], complete: false } });
    expect(read.all).toEqual([
      ["api", { path: "jobs", query: { status: "Open" }, body: "body", options: {}, limit: 5 }],
    ]);
    expect([warnings, read.one]).toEqual([["some may be missing"], []]);
  });

  test("gives an example and a schema as the vendor does", () => {
    const list = listing(frame);
    expect([list.example({ id: 1 }, {}), list.schema({ type: "object" }, {})]).toEqual([
      [{ id: 1 }],
      { items: { type: "object" } },
    ]);
  });
});

describe("other query parameters", () => {
  test.each([
    ["a filter", { status: "Open", customQueryParams: { status: "x" } }, "status"],
    ["an input of the page", { page: 3, customQueryParams: { page: "4" } }, "page"],
    ["a parameter of the listing's own", { customQueryParams: { view: "x", limit: "4" } }, "limit"],
  ])("cannot repeat %s", async (_, values, name) => {
    await expect(run(values, { isReserved: (parameter) => parameter === "limit" })).rejects.toThrow(
      `Custom Query Params repeats ${name}, which has its own input. Use only one of the two.`,
    );
    expect([read.one, read.all]).toEqual([[], []]);
  });

  test("may have the name of an input that was not given, or that is ignored", async () => {
    await run({ customQueryParams: { page: "4", status: "x", toString: "y" } });
    await run({ fetchAll: true, page: 3, customQueryParams: { page: "4" } });
    expect((read.one[0] as [string, object])[1]).toMatchObject({
      query: { page: "4", status: "x", toString: "y" },
    });
    expect((read.all[0] as [string, object])[1]).toMatchObject({ query: { page: "4" } });
  });
});
