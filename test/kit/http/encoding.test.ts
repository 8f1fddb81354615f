import { contentOf, mergedHeaders, urlOf, withQuery } from "../../../src/kit/http/encoding";
import { multipart } from "../../../src/kit/http/multipart";

const BASE = new URL("https://api.example.com/v2/");

describe("urlOf", () => {
  test.each([
    ["jobs/1", "https://api.example.com/v2/jobs/1"],
    ["jobs/1..2/.a/b.", "https://api.example.com/v2/jobs/1..2/.a/b."],
    ["", "https://api.example.com/v2/"],
    ["jobs?a=b", "https://api.example.com/v2/jobs?a=b"],
  ])("joins %j", (path, url) => {
    expect(urlOf(BASE, path).href).toBe(url);
  });

  test.each([
    ...["../jobs", "..", ".", "./jobs", "jobs/..", "jobs/./1", "a\\b", "a\u0001b"],
    ...[
      "a%2e%2e",
      "a%2Eb",
      "a%2fb",
      "a%5Cb",
      "/v1/jobs",
      "/",
      "//evil.example/v2/",
      "https://evil.example/v2/",
    ],
    ...["http://api.example.com/v2/", "https://api.example.com:444/v2/", "https://api.example.com/v1/"],
  ])("refuses %j", (path) => {
    expect(() => urlOf(BASE, path)).toThrow(
      `The path ${JSON.stringify(path)} leads outside https://api.example.com/v2/. Nothing was sent.`,
    );
  });

  test("refuses a path that climbs, also where it stays below the base", () => {
    expect(() => urlOf(new URL("https://api.example.com/"), "a/../b")).toThrow("leads outside");
  });
});

describe("withQuery", () => {
  const query = (values?: Record<string, unknown>, url = "https://api.example.com/jobs") =>
    withQuery(new URL(url), values).href;

  test("adds parameters, and repeats one for a list", () => {
    expect(query({ a: 1, b: [1, "x y"], c: false, d: 0 })).toBe(
      "https://api.example.com/jobs?a=1&b=1&b=x+y&c=false&d=0",
    );
    expect(query({ a: 2 }, "https://api.example.com/jobs?a=1")).toBe("https://api.example.com/jobs?a=1&a=2");
  });

  test("leaves out blank values", () => {
    expect(query({ a: undefined, b: null, c: "", d: [], e: [undefined, null, ""] })).toBe(
      "https://api.example.com/jobs",
    );
  });

  test("returns the same URL if nothing is added, and never changes the one it was passed", () => {
    const url = new URL("https://api.example.com/jobs?a=1");
    expect(withQuery(url)).toBe(url);
    expect(withQuery(url, { b: "" })).toBe(url);
    withQuery(url, { b: 1 });
    expect(url.href).toBe("https://api.example.com/jobs?a=1");
  });
});

describe("mergedHeaders", () => {
  test("lets later headers win, whatever their case", () => {
    expect(mergedHeaders({ Accept: "a", "X-A": "1" }, undefined, { ACCEPT: "b" })).toEqual({
      accept: "b",
      "x-a": "1",
    });
  });

  test.each(["Host", "content-length", "Transfer-Encoding", "CONNECTION"])("leaves out %s", (name) => {
    expect(mergedHeaders({ [name]: "x", Fine: "y" })).toEqual({ fine: "y" });
  });
});

describe("contentOf", () => {
  const form = multipart({ a: "b" });
  const declared = { "X-Other": "x", "Content-TYPE": "text/csv" };

  test.each([
    ["a form", form, { body: form.chunks, type: form.contentType }],
    [
      "parameters",
      new URLSearchParams({ a: "b c" }),
      { body: "a=b+c", type: "application/x-www-form-urlencoded" },
    ],
    ["text", "a=b", { body: "a=b", type: "application/x-www-form-urlencoded" }],
    ["bytes", Buffer.from("x"), { body: Buffer.from("x"), type: "application/octet-stream" }],
    ["an object", { a: 1 }, { body: '{"a":1}', type: "application/json" }],
    ["null", null, { body: "null", type: "application/json" }],
  ])("encodes %s", (_, body, content) => {
    expect(contentOf(body)).toEqual(content);
    expect(contentOf(body, { "X-Other": "x" })).toEqual(content);
  });

  test.each([
    ["text", "a,b"],
    ["bytes", Buffer.from("a,b")],
    ["an object", { a: 1 }],
  ])("takes the declared type of %s", (_, body) => {
    expect(contentOf(body, declared).type).toBe("text/csv");
  });

  test.each([
    ["a form", form, form.contentType],
    ["parameters", new URLSearchParams(), "application/x-www-form-urlencoded"],
  ])("ignores the declared type of %s", (_, body, type) => {
    expect(contentOf(body, declared).type).toBe(type);
  });
});
