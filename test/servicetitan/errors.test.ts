import { explainForbidden, readError } from "../../src/servicetitan/errors";

describe("the missing scope of a refused operation", () => {
  it("is named as one of two causes if the token does not show its scopes", () => {
    expect(explainForbidden(undefined, "POST jpm/jobs/5/cancel")).toMatch(
      /^The app may lack the scope tn\.jpm\.jobs:w\. Add the scope .*check that Tenant ID and Environment/,
    );
  });

  const token = (...scope: string[]) => `x.${Buffer.from(JSON.stringify({ scope })).toString("base64url")}.y`;

  it("is asserted only if the token lacks it (11.11)", () => {
    const lacks = explainForbidden(token("tn.jpm.jobs:r", "tn.crm.customers:w"), "POST jpm/jobs");
    expect(lacks).toMatch(/^The app lacks the scope tn\.jpm\.jobs:w\. Add the scope/);
    const has = explainForbidden(token("tn.jpm.jobs:r", "tn.jpm.jobs:w"), "POST jpm/jobs");
    expect(has).toBe(
      "The app has the scope tn.jpm.jobs:w: check that Tenant ID and Environment of the connection belong to the tenant that authorized the app",
    );
    const named = "PATCH dispatch/appointment-assignments/unassign-technicians";
    expect(explainForbidden(token("tn.dis.appointmentassignments:w"), named)).toMatch(/^The app has/);
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
