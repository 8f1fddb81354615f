import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../scripts/replies/check";

/** A made-up OpenAPI file of a few operations. Some of its schemas differ from what the sandbox returns. */
const document = {
  servers: [{ url: "https://api.servicetitan.io/jpm/v2" }],
  paths: {
    "/tenant/{tenant}/project-types": {
      get: { responses: { 200: json({ type: "object", required: ["hasMore", "cursor"], properties: {} }) } },
    },
    "/tenant/{tenant}/project-types/{id}": {
      get: { responses: { 200: json(ref("ProjectType")) } },
    },
    "/tenant/{tenant}/job-cancel-reasons": {
      get: { responses: { 200: json(ref("Reasons")) } },
    },
    "/tenant/{tenant}/projects": {
      get: { responses: { 200: json({}) } },
    },
    "/tenant/{tenant}/projects/{project}": {
      patch: {
        requestBody: json({ type: "object", properties: { name: { type: ["string", "null"] } } }),
        responses: { 202: json({}) },
      },
    },
    "/tenant/{tenant}/appointments": {
      post: {
        requestBody: json({ type: "object", properties: { jobId: { type: "integer" } } }),
        responses: { 200: json({}) },
      },
    },
  },
  components: {
    schemas: {
      ProjectType: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: {
          id: { type: "string" },
          name: { oneOf: [{ enum: ["Remodel"] }, { type: "null" }] },
          createdById: { type: ["integer", "null"] },
        },
      },
      Reasons: {
        type: "object",
        properties: {
          data: { type: "array", items: { properties: { createdOn: { type: "string", format: "date" } } } },
        },
      },
    },
  },
};

function json(schema: object) {
  return { content: { "application/json": { schema } } };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

describe("the check of the sandbox's responses", () => {
  const folder = mkdtempSync(join(tmpdir(), "specs-"));
  let problems: string[];

  beforeAll(async () => {
    writeFileSync(join(folder, "jpm.json"), JSON.stringify(document));
    problems = (await check(folder)).problems;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  const of = (name: string) => problems.filter((problem) => problem.startsWith(`${name}: `));

  it("finds operations that are not documented", () => {
    expect(problems).toContain("GET /jpm/v2/tenant/:tenant/jobs/:id: is not documented");
  });

  it("names fields that are missing, undocumented, or of another type", () => {
    expect(of("GET jpm/v2/tenant/{tenant}/project-types")).toEqual([
      "GET jpm/v2/tenant/{tenant}/project-types: cursor is missing",
    ]);
    expect(of("GET jpm/v2/tenant/{tenant}/project-types/{id}")).toEqual(
      expect.arrayContaining([
        "GET jpm/v2/tenant/{tenant}/project-types/{id}: description is not documented",
        expect.stringMatching(/: id must be string, got \d+$/),
        expect.stringMatching(/: name must be one of Remodel, got "/),
      ]),
    );
    expect(of("GET jpm/v2/tenant/{tenant}/job-cancel-reasons")[0]).toMatch(
      /: data\[\]\.createdOn must match format "date", got "/,
    );
  });

  it("changes records of the sandbox to see the response", () => {
    expect(of("PATCH jpm/v2/tenant/{tenant}/projects/{project}")).toEqual([
      "PATCH jpm/v2/tenant/{tenant}/projects/{project}: has status 200; documented: 202",
    ]);
  });

  it("says so if no request is accepted", () => {
    expect(of("POST jpm/v2/tenant/{tenant}/appointments")).toEqual([
      expect.stringContaining(": no request was accepted (400 "),
    ]);
  });
});
