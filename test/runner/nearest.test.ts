import { didYouMean, nearest } from "../../runner/nearest";

const names = ["listJobs", "getJob", "createJob", "listCustomers", "updateJob"];

test.each([
  ["lsitJobs", ["listJobs"]],
  ["LISTJOBS", ["listJobs"]],
  ["listJob", ["listJobs"]],
  ["creatJob", ["createJob"]],
  ["liztObs", ["listJobs"]],
  ["gotJob", ["getJob"]],
  ["deleteEverything", []],
])("%s is near to %j", (name, expected) => {
  expect(nearest(name, names)).toEqual(expected);
});

test("at most three names are suggested, the nearest first", () => {
  expect(nearest("jobs5", ["jobs4", "jobs52", "jobs1", "jobs3", "jobs2"])).toEqual([
    "jobs52",
    "jobs4",
    "jobs1",
  ]);
});

test("suggestions are one sentence, or nothing", () => {
  expect(didYouMean("creatJob", names)).toBe("Did you mean createJob?");
  expect(didYouMean("jobs5", ["jobs4", "jobs3"])).toBe("Did you mean jobs4 or jobs3?");
  expect(didYouMean("x", names)).toBe("");
});
