import component from "../../../src/servicetitan";
import { tenantPath } from "../../../src/servicetitan/client";
import { operationKeys, operationOf } from "../../../src/servicetitan/operations/table";
import nock from "../../support/nock";
import { runner } from "../../support/run";
import { connection, headers, origin } from "../connection";
import { sampleOf, samplesOf } from "./samples";

const { run } = runner(component as never, connection);
const file = { data: Buffer.from("bytes"), contentType: "image/png" };

/** Query parameters as the client writes them. */
const written = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([key, one]) => [`${name}[${key}]`, String(one)])
        : [[name, Array.isArray(value) ? String(value[0]) : String(value)]],
    ),
  );

test("the table has all operations, with sound types", () => {
  expect(operationKeys().length).toBeGreaterThanOrEqual(573);
  for (const key of operationKeys()) {
    const operation = operationOf(key)!;
    expect(key).toMatch(/^(GET|POST|PUT|PATCH|DELETE) [a-z-]+\/[\w/{}.-]+$/);
    for (const { type } of [...operation.pathValues, ...operation.query]) {
      if (type.kind === "choice") expect(type.values.length).toBeGreaterThan(0);
      expect([key, sampleOf(type)]).not.toEqual([key, undefined]);
    }
    if (operation.body) expect([key, sampleOf(operation.body.type)]).not.toEqual([key, undefined]);
  }
});

test.each(operationKeys())("%s", async (key) => {
  const operation = operationOf(key)!;
  const pathValues = samplesOf(operation.pathValues);
  const query = samplesOf(operation.query);
  const body = operation.body && sampleOf(operation.body.type);
  const expected = `/${tenantPath(operation.path, "4150001")}`.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(pathValues[name])),
  );
  const sent: { query: object; body: unknown }[] = [];
  nock(origin, { reqheaders: headers })
    .intercept((uri) => uri.split("?")[0] === expected, operation.method)
    .query(true)
    .reply((uri, received) => {
      sent.push({ query: Object.fromEntries(new URL(uri, origin).searchParams), body: received });
      return [200, { id: 1 }, { "content-type": "application/json" }];
    });
  await run("callOperation", {
    operation: key,
    pathValues,
    queryParams: query,
    body,
    ...(operation.uploads ? { file, fileName: "photo.png" } : {}),
  });
  expect(sent).toHaveLength(1);
  expect(sent[0]!.query).toEqual(written(query));
  if (operation.uploads) expect(String(sent[0]!.body)).toContain('name="file"; filename="photo.png"');
  else expect(sent[0]!.body || undefined).toEqual(body);
});
