import { missingPermission, readError } from "../../src/halopsa/errors";

test.each([
  ["No", "No"],
  [" No ", "No"],
  [5, "5"],
  [["a", { Message: "b" }], "a; b"],
  [{ Message: "a" }, "a"],
  [{ ErrorMessage: "a", ExceptionMessage: "b" }, "a"],
  [{ ExceptionMessage: "b", Message: "c" }, "b"],
  [{ message: "c", error_description: "d" }, "c"],
  [{ error_description: "d", detail: "e" }, "d"],
  [{ detail: "e", error: "f" }, "e"],
  [{ error: "f", title: "g" }, "f"],
  [{ title: "g" }, "g"],
  [{ errormessage: " ", title: "g" }, "g"],
  [{ error: { message: "a" } }, "a"],
  [{ error: { Name: ["is required"] } }, "Name: is required"],
  [{ message: ["a", null, "b"] }, "a; b"],
  [{ errors: { Name: ["is required", "is short"] } }, "Name: is required; Name: is short"],
  [{ errors: ["a", "b"] }, "a; b"],
  [{ errors: "a" }, "a"],
  [{ errors: [{ field: "name", message: "is required" }] }, "name: is required"],
  [{ errors: [{ propertyName: "name", errorMessage: "is required" }] }, "name: is required"],
  [{ errors: [{ field: 5, message: "is required" }] }, "is required"],
  [{ errors: { a: {} }, title: "g" }, "g"],
  [{ validation_errors: { a: "is short" }, title: "g" }, "a: is short"],
])("reads the message of %j", (body, message) => {
  expect(readError(body)?.message).toBe(message);
});

test.each([
  undefined,
  null,
  "",
  " ",
  {},
  [],
  [null],
  { message: null, errors: null },
  { errors: [] },
  { message: [] },
])("reads nothing from %j", (body) => expect(readError(body)).toBeUndefined());

test("reads the fields of both lists", () => {
  expect(readError({ validation_errors: { a: "x" }, Errors: { b: ["y"], c: [] } })?.fields).toEqual({
    a: ["x"],
    b: ["y"],
  });
});

test("collects the messages of one field", () => {
  const errors = [{ field: "a", message: "x" }, { field: "a", message: "y" }, { message: "z" }, null];
  expect(readError({ errors })?.fields).toEqual({ a: ["x", "y"], "": ["z"] });
});

test("reads the trace ID if it is text", () => {
  expect(readError({ title: "g", TraceId: "t1" })).toEqual({ message: "g", fields: {}, traceId: "t1" });
  expect(readError({ title: "g", traceId: 5 })).toEqual({ message: "g", fields: {} });
});

test("text has no fields", () => expect(readError("No")).toEqual({ message: "No" }));

describe("a 403", () => {
  const lacks = (scope: string) =>
    `The connection's Scopes lack ${scope}: add it, and make sure that the API application has it too`;
  const UNKNOWN = /^HaloPSA does not say which permission is missing\./;

  test.each([
    ["read:customers", "POST Client", "POST", "edit:customers"],
    ["read:customers", "DELETE Site/5", "DELETE", "edit:customers"],
    ["read:customers edit:customers", "GET Tickets/5", "GET", "read:tickets"],
    ["read:customers", "HEAD Actions", "HEAD", "read:tickets"],
    ["edit:tickets  read:customers", "GET asset", "GET", "read:assets"],
  ])("with the scopes %s on %s names the scope that is missing", (scopes, operation, method, scope) => {
    expect(missingPermission(scopes, operation, method)).toBe(lacks(scope));
  });

  test.each([
    ["edit:customers", "GET Client", "GET"],
    ["edit:customers", "HEAD Client", "HEAD"],
    ["read:customers", "GET Client/5", "GET"],
    ["edit:customers", "POST Client", "POST"],
    ["all", "POST Client", "POST"],
    ["read:customers all", "POST Client", "POST"],
    ["xread:customers", "POST Client", "POST"],
    ["read:customers", "POST Agent", "POST"],
    ["read:customers", "POST", "POST"],
    ["", "POST Client", "POST"],
  ])("with the scopes %j on %s does not claim to know which one is missing", (scopes, operation, method) => {
    expect(missingPermission(scopes, operation, method)).toMatch(UNKNOWN);
  });
});
