import { missingScope, readError } from "../../src/servicetitan/errors";

describe("the missing scope of a refused operation", () => {
  it.each([
    ["GET jpm/jobs", "jobs:r"],
    ["POST jpm/jobs/5/cancel", "jobs:w"],
    ["GET telecom/v3/calls", "calls:r"],
    ["GET jpm/export/jobs", "jobs:r"],
    ["GET sales/estimates/export", "estimates:r"],
  ])("for %s is %s", (operation, scope) => {
    expect(missingScope(undefined, operation, operation.split(" ")[0]!)).toContain(`(${scope})`);
  });
});

describe("an error message is read", () => {
  it.each([
    [
      { errors: { summary: ["is too long"], "": "nothing was saved" } },
      "summary: is too long; nothing was saved",
    ],
    [{ errors: ["The job is closed", "The memo is missing"] }, "The job is closed; The memo is missing"],
    [{ errors: "The job is closed" }, "The job is closed"],
    [{ errors: [{ code: 7 }] }, '{"code":7}'],
    [{ errors: null, title: "Bad request" }, "Bad request"],
  ])("from %j", (body, message) => {
    expect(readError(body)?.message).toBe(message);
  });
});
