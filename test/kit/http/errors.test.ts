import { asError, connectionError, InputError, VendorError } from "../../../src/kit/http/errors";

const details = { vendor: "Acme", operation: "GET jobs", retryable: false, outcomeUnknown: false };

test("a VendorError says who, what, why, and where to look", () => {
  const error = new VendorError({
    ...details,
    status: 400,
    message: "No",
    traceId: "t1",
    fields: { a: ["b"] },
  });
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("Acme 400 on GET jobs: No (trace t1)");
  expect(new VendorError({ ...details, message: "No" }).message).toBe("Acme on GET jobs: No");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    status: 400,
    traceId: "t1",
    fields: { a: ["b"] },
  });
});

test("a ConnectionError names the connection, and carries none of its fields", () => {
  const connection = {
    key: "acme",
    configVarKey: "Acme",
    fields: { secret: "fake" },
    token: { access_token: "fake" },
  };
  const error = connectionError(connection, "No");
  expect(error).toBeInstanceOf(Error);
  expect(error.connection).toEqual({ key: "acme", configVarKey: "Acme", fields: {} });
});

const loop: { loop?: unknown } = {};
loop.loop = loop;

test.each([
  ["text", "gone", "gone"],
  ["an object", { a: 1 }, "{ a: 1 }"],
  ["an object that holds itself", loop, "Circular"],
  ["nothing", undefined, "undefined"],
  ["null", null, "null"],
])("%s that is thrown becomes an Error with a message", (_, thrown, message) => {
  expect(asError(thrown)).toBeInstanceOf(Error);
  expect(asError(thrown).message).toContain(message);
});

test("an Error stays what it is", () => {
  const error = new InputError("x");
  expect(asError(error)).toBe(error);
});
