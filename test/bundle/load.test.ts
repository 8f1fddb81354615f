import { join } from "node:path";
import { buildStale } from "../../bundle/buildStale";
import { vendors } from "../../bundle/vendors";
import { connection } from "../tikting/connection";
import { evaluatedBy } from "./evaluatedBy";

buildStale();

const bundleOf = (vendor: string) => join(__dirname, "..", "..", "dist", vendor, "index.js");

// Axios and the packages that it uses import Node's modules by their old names: "http", not "node:http". The kit and
// spectral do not.
const ofAxios = (modules: string[]) => modules.filter((name) => !name.startsWith("node:"));

test.each(vendors)("loading %s evaluates neither axios nor Node's fetch", (vendor) => {
  const [load] = evaluatedBy(bundleOf(vendor));
  expect(load!.modules).toContain("node:perf_hooks");
  expect(ofAxios(load!.modules)).toEqual([]);
  expect(load!.globals).toEqual([]);
});

describe("an operation is evaluated when it is first read", () => {
  const parse = jest.spyOn(JSON, "parse");

  beforeEach(() => {
    jest.resetModules();
    parse.mockClear();
  });

  afterAll(() => parse.mockRestore());

  test.each(vendors)("loading %s parses no output schema", (vendor) => {
    const { actions } = require(bundleOf(vendor)).default;
    expect(Object.keys(actions)).toContain("rawRequest");
    expect(parse).not.toHaveBeenCalled();
    expect(Object.values(actions)).toHaveLength(Object.keys(actions).length);
    expect(parse).toHaveBeenCalled();
  });

  test("reading an action parses the output schemas of its folder", () => {
    const { actions } = require(bundleOf("servicetitan")).default;
    expect(actions.getJob.outputSchema.schema).toContain('"jobNumber"');
    const schemas = parse.mock.calls.map(([text]) => text);
    expect(schemas).toContain(actions.getJob.outputSchema.schema);
    expect(schemas.filter((text) => text.includes('"invoiceNumber"'))).toEqual([]);
  });
});

test("an action evaluates axios only when it sends a request, and Node's fetch never", () => {
  const [, refusal, request] = evaluatedBy(bundleOf("tikting"), [
    ["getTicket", { connection }],
    ["getTicket", { connection, id: "1042" }],
  ]);
  expect(refusal).toEqual({ modules: [], globals: [], outcome: { error: "Ticket ID is required." } });
  expect(request).toMatchObject({ globals: [], outcome: { data: { id: 7 } } });
  expect(ofAxios(request!.modules)).toEqual(expect.arrayContaining(["http", "stream"]));
  // Follow-redirects and https-proxy-agent import it.
  expect(request!.modules).not.toContain("assert");
});
