import { differences } from "../../scripts/conformance/compare";
import notMet from "../contract/notMet.json";
import { componentOf } from "../support/components";

const row = (key: string, name: string, pass: boolean) => ({
  key,
  case: name,
  pass,
  reasons: ["wrong path"],
});

test("a case that fails needs a reason", () => {
  const rows = [row("getJob", "minimal", true), row("getJob", "full", false), row("listJobs", "full", false)];
  expect(differences(rows, { getJob: { cases: ["full"], why: "The vendor refuses it." } })).toEqual([
    "listJobs, case full: wrong path",
  ]);
});

test("a reason needs a case that fails", () => {
  const reasons = { getJob: { cases: ["full", "gone"], why: "The vendor refuses it." } };
  expect(differences([row("getJob", "full", true)], reasons)).toEqual([
    "getJob, case full passes: remove it from test/contract/notMet.json.",
    "getJob, case gone passes: remove it from test/contract/notMet.json.",
  ]);
});

test.each(Object.entries(notMet))(
  "%s: the cases that are not met are those of actions, with a reason",
  (vendor, reasons) => {
    const { actions } = componentOf(vendor);
    for (const [key, { cases, why }] of Object.entries(reasons)) {
      expect(actions).toHaveProperty(key);
      expect(cases.length).toBeGreaterThan(0);
      expect(why).toMatch(/^[A-Z].{30,}\.$/);
    }
  },
);
