import fc from "fast-check";
import { fillPath, PathError, path, typedPath } from "../../../src/kit/http/path";

const seed = { seed: 20260310, numRuns: 500 };
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.stringMatching(/^[./\\?#%2eEfF5cC@:;\s]{1,8}$/),
);
const BASE = "https://api.example.com/v2/tenant/1/";

describe("path", () => {
  test("encodes the values", () => {
    expect(path`jobs/${5001}/notes/${"ä b+c@d"}`).toBe("jobs/5001/notes/%C3%A4%20b%2Bc%40d");
  });

  test("fills the parameters of a template", () => {
    expect(fillPath("jobs/{id}/notes/{note}", { id: 5, note: "a b" })).toBe("jobs/5/notes/a%20b");
  });

  test.each([
    ...["", " ", "\t", ".", "..", "../../x", "1/2", "1\\2", "1?x=1#", "1#2", "%2e%2e", "1%2f2"],
    ...["1\n2", "\u0000", "\ud800", "1\u007f"],
  ])("rejects %j", (value) => {
    expect(() => path`jobs/${value}`).toThrow(
      `${JSON.stringify(value)} cannot be part of a path: an ID or a name was expected.`,
    );
    expect(() => fillPath("jobs/{id}", { id: value })).toThrow("cannot be part of a path");
  });

  test("quotes a long value in part, and names the input if it is known", () => {
    const messageOf = (value: unknown, label?: string) => new PathError(value, label).message;
    const rest = " cannot be part of a path: an ID or a name was expected.";
    expect(messageOf("x".repeat(60))).toBe(`"${"x".repeat(60)}"${rest}`);
    expect(messageOf("x".repeat(61))).toBe(`"${"x".repeat(57)}..."${rest}`);
    expect(messageOf(undefined, "Job ID")).toBe(`Job ID: ""${rest}`);
  });

  test("rejects a missing value", () => {
    expect(() => path`jobs/${undefined as unknown as string}`).toThrow("cannot be part of a path");
    expect(() => fillPath("jobs/{id}", {})).toThrow("cannot be part of a path");
  });

  test("keeps every value within its segment", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        let built: string;
        try {
          built = path`jobs/${value}/notes`;
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          return;
        }
        const url = new URL(built, BASE);
        expect(url.href).toBe(`${BASE}${built}`);
        expect(url.pathname.split("/")).toHaveLength(7);
        expect(decodeURIComponent(url.pathname.split("/")[5] ?? "")).toBe(value);
      }),
      seed,
    );
  });
});

describe("typedPath", () => {
  test.each([
    ["/jobs/123", "jobs/123", []],
    [" jobs/123 ", "jobs/123", []],
    ["/jobs//123/", "jobs/123", []],
    [
      "/jobs?a=1&a=2&b=%20x#top",
      "jobs",
      [
        ["a", "1"],
        ["a", "2"],
        ["b", " x"],
      ],
    ],
    ["/files/a%20b", "files/a%20b", []],
    ["/jobs?next=https://x.example/../", "jobs", [["next", "https://x.example/../"]]],
    ["/v3/calls:search", "v3/calls:search", []],
  ] as const)("accepts %s", (typed, path, query) => {
    expect(typedPath("URL", typed)).toEqual({ path, query });
  });

  test.each([
    ["https://evil.example/jobs", "must not be a full URL"],
    ["http:jobs", "must not be a full URL"],
    ["HTTPS://evil.example", "must not be a full URL"],
    ["javascript:alert(1)", "must not be a full URL"],
    ["//evil.example/jobs", "must not be a full URL"],
    ["@evil.example/jobs", "must not contain a backslash, an @"],
    ["/x@evil.example", "must not contain a backslash, an @"],
    ["\\\\evil.example", "must not contain a backslash"],
    ["/jobs/..\\..\\x", "must not contain a backslash"],
    ["/jobs/\u0001", "control character"],
    ["/jobs/.\t./x", "control character"],
    ["/../x", 'must not contain ".."'],
    ["/jobs/./x", 'must not contain ".."'],
    ["/jobs/%2e%2e/x", 'must not contain ".."'],
    ["/jobs/.%2E/x", 'must not contain ".."'],
    ["/jobs/%2E/x", 'must not contain ".."'],
    ["/jobs/a%2fb", "an encoded slash"],
    ["/jobs/a%5cb", "an encoded slash"],
    ["/jobs/%252e%252e/x", "a double encoding"],
    ["/jobs/%zz", "has a % that encodes nothing"],
    ["/jobs/%", "has a % that encodes nothing"],
  ])("rejects %j", (typed, message) => {
    expect(() => typedPath("URL", typed)).toThrow(message);
    expect(() => typedPath("URL", typed)).toThrow(/^URL .*Enter only the path, such as \/jobs\/123\.$/);
  });

  test("never leaves the base URL", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        let path: string;
        try {
          ({ path } = typedPath("URL", `${one}/${two}`));
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          return;
        }
        const url = new URL(`${BASE}${path}`);
        expect(url.host).toBe("api.example.com");
        expect(url.pathname.startsWith("/v2/tenant/1/")).toBe(true);
        expect([url.search, url.hash, url.username]).toEqual(["", "", ""]);
      }),
      seed,
    );
  });
});
