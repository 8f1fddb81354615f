import { isRefusal, missingPermission, readError } from "../../src/serviceos/errors";

test.each([
  [{ success: false }, true],
  [{ success: true }, false],
  [{ success: "false" }, false],
  [{}, false],
  [null, false],
  [undefined, false],
  ["", false],
])("of %j, it is %p that it is a refusal", (body, refusal) => {
  expect(isRefusal(body)).toBe(refusal);
});

test.each([
  [{ success: false, error: "No" }, { message: "No" }],
  [{ message: " No " }, { message: "No" }],
  [{ error: "No", message: "Other" }, { message: "No" }],
  [{ error: " ", message: "Other" }, { message: "Other" }],
  [{ error: { message: "No" } }, { message: "No" }],
  [
    { error: { title: ["is required"] } },
    { message: "title: is required", fields: { title: ["is required"] } },
  ],
  [{ error: ["a", "b"] }, { message: "a; b" }],
  [
    { error: "No", errors: { title: "is required" } },
    { message: "No: title: is required", fields: { title: ["is required"] } },
  ],
  [{ details: { title: "is short" } }, { message: "title: is short", fields: { title: ["is short"] } }],
  [{ error: "No", details: "trace" }, { message: "No" }],
  [
    { errors: { a: "x" }, details: { b: "y" } },
    { message: "a: x", fields: { a: ["x"] } },
  ],
  [
    { error: { errors: { a: "x" } }, errors: { b: "y" } },
    { message: "a: x: b: y", fields: { a: ["x"], b: ["y"] } },
  ],
  ["No", { message: "No" }],
  [["a", { field: "b", message: "c" }], { message: "a; b: c", fields: { b: ["c"] } }],
])("reads %j", (body, details) => {
  expect(readError(body)).toEqual(details);
});

test.each([undefined, null, "", " ", {}, [], { error: "", message: " " }, { error: {} }, { message: 5 }])(
  "reads nothing from %j",
  (body) => expect(readError(body)).toBeUndefined(),
);

describe("a 403", () => {
  const ADVICE =
    "Check the key's permissions in ServiceOS under Settings > API Keys, and that the key belongs to the connection's tenant";

  test.each([
    ["GET tickets.php", "This operation requires the permission tickets:read"],
    ["GET tickets.php?id=5", "This operation requires the permission tickets:read"],
    ["PUT tickets.php?id=5", "This operation requires the permission tickets:write"],
    ["PUT tickets.php/5", "This operation requires the permission tickets:write"],
    ["PUT tickets/5", "This operation requires the permission tickets:write"],
    ["DELETE companies.php?id=5", "This operation probably requires the permission companies:write"],
    ["GET tickets/export", "This operation requires the permission tickets:read"],
  ])("on %s names the permission", (operation, sentence) => {
    expect(missingPermission(operation)).toBe(`${sentence}. ${ADVICE}`);
  });

  test.each([
    "GET other.php",
    "PATCH tickets.php",
    "GET",
    "GET ticketsXphp",
    "GET xtickets.php",
    "GET tickets.phpx",
  ])("on %s names none", (operation) => {
    expect(missingPermission(operation)).toBe(
      `The permission that this operation requires is not documented. ${ADVICE}`,
    );
  });
});
