import { explainUnauthorized, missingPermission, readError } from "../../src/tikting/errors";
import { jwtUntil } from "./connection";

const withJwt = (jwt = "x") => ({ server: "https://tikting.example.com", credentials: { jwt } });

test.each([
  ["No", "No"],
  [" No ", "No"],
  [{ title: "One or more", errors: { Title: ["is required"] } }, "Title: is required"],
  [{ title: "a", detail: "b" }, "b"],
  [{ title: " a " }, "a"],
  [{ Title: ["The Title field is required."], status: 400 }, "The Title field is required"],
  [{ message: "a" }, "a"],
  [{ error: "a" }, "a"],
  [{ error: { message: "a" } }, "a"],
  [{ message: { error: { detail: "a" } } }, "a"],
  [{ error: "a", message: "b", title: "c" }, "a"],
  [{ message: "b", title: "c" }, "b"],
  [{ detail: " ", title: "c" }, "c"],
  [["a", { message: "b" }], "a; b"],
  [{ error: ["a"], message: ["b"] }, "a"],
])("reads the message of %j", (body, message) => {
  expect(readError(body)?.message).toBe(message);
});

test.each(["", " ", {}, [], null, undefined, 5, { title: 5, detail: null }])(
  "reads nothing from %j",
  (body) => {
    expect(readError(body)).toBeUndefined();
  },
);

test("reads the fields and the trace ID, also if they are nested", () => {
  expect(readError({ errors: { Title: ["a"] }, traceId: " t1 " })).toEqual({
    message: "Title: a",
    fields: { Title: ["a"] },
    traceId: "t1",
  });
  expect(readError({ error: { message: "a", traceId: "t2" } })).toMatchObject({ traceId: "t2" });
  expect(readError({ error: "a", traceId: "t1" })).toMatchObject({ traceId: "t1" });
  expect(readError({ message: "a" })?.traceId).toBeUndefined();
});

test("does not take the lists in error and message for fields", () => {
  expect(readError({ error: ["a"], message: ["b"], Title: ["c"] })?.fields).toEqual({ Title: ["c"] });
});

describe("a 401", () => {
  test("says when the JWT expired", () => {
    expect(explainUnauthorized({ message: "No" }, withJwt(jwtUntil(1_000_000_000))).message).toBe(
      "No. The JWT expired on 2001-09-09T01:46:40.000Z",
    );
    expect(explainUnauthorized(undefined, withJwt(jwtUntil(1_000_000_000))).message).toMatch(
      /^The JWT expired on 2001/,
    );
  });

  test("keeps what else the response says", () => {
    expect(explainUnauthorized({ message: "No", traceId: "t1" }, withJwt("x"))).toMatchObject({
      traceId: "t1",
    });
  });

  const payload = (text: string) => `x.${Buffer.from(text).toString("base64url")}.y`;

  test.each([
    ["that is valid for long", jwtUntil(4_102_444_800)],
    ["without an expiration", payload("{}")],
    ["whose expiration is text", payload('{"exp":"1000000000"}')],
    ["whose payload is not JSON", payload("no")],
    ["without a payload", "x"],
  ])("with a JWT %s says that it is invalid", (_, jwt) => {
    expect(explainUnauthorized({ message: "No" }, withJwt(jwt)).message).toBe(
      "No. The JWT is invalid or has been revoked",
    );
  });

  test("does not call a JWT expired that expires right now", () => {
    jest.spyOn(Date, "now").mockReturnValueOnce(5_000_000);
    expect(explainUnauthorized(undefined, withJwt(jwtUntil(5000))).message).toBe(
      "The JWT is invalid or has been revoked",
    );
  });
});

test.each([
  ["POST TicketsApi/register", "POST", "Tickets.Create"],
  ["POST TicketsApi/update/5", "POST", "Tickets.Update"],
  ["POST TicketsApi/forward/5", "POST", "Tickets.Forward"],
  ["POST TicketsApi/reply/5", "POST", "Tickets.Reply"],
  ["POST TicketsApi/close/5", "POST", "Tickets.Close"],
  ["POST TicketsApi/resolve/5", "POST", "Tickets.Resolve"],
  ["POST TicketsApi/pickup/5", "POST", "Tickets.PickUp"],
  ["POST TicketsApi/attachments/5", "POST", "Tickets.Update"],
  ["DELETE TicketsApi/5", "DELETE", "Tickets.Delete"],
])("a 403 on %s names the permission", (operation, method, permission) => {
  expect(missingPermission(operation, method, withJwt())).toBe(
    `The user of the JWT may lack the permission ${permission}. Grant it in Tikting, then enter a new JWT in the connection`,
  );
});

test.each(["GET TicketsApi/5", "POST TicketsApi", "GET"])("a 403 on %s names no permission", (operation) => {
  expect(missingPermission(operation, "POST", withJwt())).toContain(
    "may lack the permission for this operation. Grant",
  );
});
