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

describe("an error body", () => {
  it.each([
    [{ title: "t", detail: "d", error_description: "e" }, "d"],
    [{ title: "t", error_description: "e", error: "r" }, "t"],
    [{ error_description: "e", error: "r", message: "m" }, "e"],
    [{ error: "r", message: "m" }, "r"],
    [{ message: "m" }, "m"],
  ])("%j is read in the order of how much it explains", (body, message) => {
    expect(readError(body)?.message).toBe(message);
  });

  it.each([undefined, null, "text", 5, {}, { errors: [] }])("%j has no message", (body) => {
    expect(readError(body)).toBeUndefined();
  });

  it("has its fields and its trace ID", () => {
    expect(readError({ errors: { name: ["x"] }, traceId: "t1" })).toEqual({
      message: "name: x",
      fields: { name: ["x"] },
      traceId: "t1",
    });
  });
});

describe("a 403", () => {
  const payload = (value: unknown) => `x.${Buffer.from(JSON.stringify(value)).toString("base64url")}.y`;
  const explained = (value: unknown, operation = "POST jpm/jobs") =>
    explainForbidden(payload(value), operation);

  it("reads scopes from a list and from text", () => {
    expect(explained({ scope: "a tn.jpm.jobs:w" })).toMatch(/^The app has the scope tn\.jpm\.jobs:w:/);
    expect(explained({ scope: ["a", "tn.jpm.jobs:w"] })).toMatch(/^The app has/);
    expect(explained({ scope: ["tn.jpm.jobs:w tn.crm.customers:r"] }, "GET crm/customers")).toMatch(
      /^The app has the scope tn\.crm\.customers:r:/,
    );
  });

  it.each(["tn.jpm.jobs:r", "tn.jpm.job:w", "jobs", "tn.jpm.jobs:w:x", "tn.jobs.x:w", "tn.jpm.jobs:w!"])(
    "knows that the scope %s is not enough",
    (scope) => {
      expect(explained({ scope })).toMatch(/^The app lacks the scope tn\.jpm\.jobs:w\. Add the scope/);
    },
  );

  it.each([{}, { scope: [] }, null, "x"])("does not know what a token with %j allows", (value) => {
    const words = explained(value);
    expect(words).toMatch(/^The app may lack the scope tn\.jpm\.jobs:w\. Add the scope to the app/);
    expect(words).toMatch(/\. Otherwise, check that Tenant ID and Environment of the connection belong to/);
  });

  it.each(["opaque", "", undefined])("does not know what the token %j allows", (token) => {
    expect(explainForbidden(token, "GET jpm/jobs")).toMatch(/^The app may lack the scope tn\.jpm\.jobs:r/);
  });
});
