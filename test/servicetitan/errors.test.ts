import { explainForbidden, readError } from "../../src/servicetitan/errors";

describe("the missing scope of a refused operation", () => {
  it.each([
    ["GET jpm/jobs", "jobs:r"],
    ["POST jpm/jobs/5/cancel", "jobs:w"],
    ["GET telecom/v3/calls", "calls:r"],
    ["GET jpm/export/jobs", "jobs:r"],
    ["GET sales/estimates/export", "estimates:r"],
    ["GET sales/status/estimates/5/changes", "estimates:r"],
    ["PATCH crm/booking-provider/55/bookings/7", "bookings:w"],
    ["GET reporting/report-category/operations/reports/3001", "reports:r"],
    ["POST reporting/report-category/operations/reports/3001/data", "reports:r"],
    ["POST dispatch/capacity", "capacity:w"],
  ])("for %s is %s", (operation, scope) => {
    const explained = explainForbidden(undefined, operation, operation.split(" ")[0]!);
    expect(explained).toContain("The app may lack the scope");
    expect(explained).toContain(`(${scope})`);
    expect(explained).toContain("check that Tenant ID and Environment");
  });

  const token = (...scope: string[]) => `x.${Buffer.from(JSON.stringify({ scope })).toString("base64url")}.y`;

  it("is asserted only if the token lacks it (11.11)", () => {
    const lacks = explainForbidden(token("tn.jpm.jobs:r", "tn.crm.customers:w"), "POST jpm/jobs", "POST");
    expect(lacks).toMatch(/^The app lacks the scope to write jobs \(jobs:w\)\. Add the scope/);
    const has = explainForbidden(token("tn.jpm.jobs:r", "tn.jpm.jobs:w"), "POST jpm/jobs", "POST");
    expect(has).toBe(
      "The app has the scope to write jobs (jobs:w): check that Tenant ID and Environment of the connection belong to the tenant that authorized the app",
    );
    const named = "PATCH dispatch/appointment-assignments/unassign-technicians";
    expect(explainForbidden(token("tn.dis.appointmentassignments:w"), named, "PATCH")).toMatch(
      /^The app has/,
    );
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
