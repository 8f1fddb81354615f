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
