import {
  asError,
  CODES_IN_WORDS,
  connectionError,
  fieldErrors,
  fieldErrorsInWords,
  InputError,
  TLS_CODES_IN_WORDS,
  VendorError,
} from "../../../src/kit/http/errors";

const details = { vendor: "Acme", operation: "GET jobs", retryable: false, outcomeUnknown: false };

test("a VendorError contains the vendor, the operation, the message, and the trace ID", () => {
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

test("the final period of a message moves behind the trace ID", () => {
  const messageOf = (message: string) => new VendorError({ ...details, message, traceId: "t1" }).message;
  expect(messageOf("No. Not now.")).toBe("Acme on GET jobs: No. Not now (trace t1)");
  expect(new VendorError({ ...details, message: "No." }).message).toBe("Acme on GET jobs: No.");
});

test("errors are named after their classes, also once these are minified", () => {
  expect(new VendorError({ ...details, message: "No" }).name).toBe("VendorError");
  expect(new InputError("No").name).toBe("InputError");
});

test("every code of Node is explained in plain words", () => {
  expect(Object.keys(TLS_CODES_IN_WORDS)).toHaveLength(9);
  expect(Object.keys(CODES_IN_WORDS)).toEqual(expect.arrayContaining(Object.keys(TLS_CODES_IN_WORDS)));
  for (const code of [
    "ECONNREFUSED",
    "ECONNRESET",
    "ECONNABORTED",
    "EPIPE",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ETIMEDOUT",
  ])
    expect(Object.keys(CODES_IN_WORDS)).toContain(code);
  for (const words of Object.values(CODES_IN_WORDS))
    expect(words).toMatch(/^the (connection|server|host)\b.{10,}/);
});

test("a ConnectionError names the connection, but contains none of its fields", () => {
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
  ["text with a quote", "it's gone", "it's gone"],
  ["an object", { a: 1 }, "{ a: 1 }"],
  ["a circular object", loop, "Circular"],
  ["undefined", undefined, "undefined"],
  ["null", null, "null"],
])("turns %s into an Error with a message", (_, thrown, message) => {
  expect(asError(thrown)).toBeInstanceOf(Error);
  expect(asError(thrown).message).toContain(message);
  if (typeof thrown === "string") expect(asError(thrown).message).toBe(message);
});

test("returns an Error unchanged", () => {
  const error = new InputError("x");
  expect(asError(error)).toBe(error);
});

test.each([
  [undefined, {}, undefined],
  [null, {}, undefined],
  [[], {}, undefined],
  ["Not allowed", { "": ["Not allowed"] }, "Not allowed"],
  [["Not allowed", { code: 7 }], { "": ["Not allowed", '{"code":7}'] }, 'Not allowed; {"code":7}'],
  [
    { title: ["The Title field is required"], sendTo: "Too long" },
    { title: ["The Title field is required"], sendTo: ["Too long"] },
    "The Title field is required; sendTo: Too long",
  ],
  [
    [
      { field: "email", message: "is taken" },
      { propertyName: "email", errorMessage: "is too long" },
      { code: 7, description: "Not allowed" },
      { constructor: 1, field: "", error: "Denied" },
      null,
    ],
    { email: ["is taken", "is too long"], "": ["Not allowed", "Denied", "null"] },
    "email: is taken; email: is too long; Not allowed; Denied; null",
  ],
  [{ title: [{ message: "is required" }] }, { title: ["is required"] }, "title: is required"],
  [
    { a: "v1.0 is old.", A: "the a is short." },
    { a: ["v1.0 is old."], A: ["the a is short."] },
    "a: v1.0 is old; the a is short",
  ],
  [[{ message: " ", error: "No" }], { "": ["No"] }, "No"],
])("reads the field errors %j", (errors, fields, words) => {
  expect(fieldErrors(errors)).toEqual(fields);
  expect(fieldErrorsInWords(fieldErrors(errors))).toBe(words);
});
