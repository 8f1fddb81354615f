import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);

const records = [
  { key: "updateJob", id: { jobId: "5001" }, path: "/jpm/v2/tenant/4150001/jobs/5001" },
  { key: "updateLocation", id: { locationId: "5001" }, path: "/crm/v2/tenant/4150001/locations/5001" },
  { key: "updateCustomer", id: { customerId: "5001" }, path: "/crm/v2/tenant/4150001/customers/5001" },
];
const employee = {
  key: "updateEmployee",
  id: { employeeId: "5001" },
  path: "/settings/v2/tenant/4150001/employees/5001",
};
const recurringService = {
  key: "updateRecurringService",
  id: { recurringServiceId: "5001" },
  path: "/memberships/v2/tenant/4150001/recurring-services/5001",
};
const project = {
  key: "updateProject",
  id: { projectId: "5001" },
  path: "/jpm/v2/tenant/4150001/projects/5001",
};

const current = {
  id: 5001,
  customFields: [
    { typeId: 81, name: "Color", value: "Blue" },
    { typeId: 82, name: "Gate", value: "1234" },
    { typeId: 83, name: "Empty", value: null },
  ],
  tagTypeIds: [91, 92],
};

/** Runs an update. Returns the request body, and fails if a request is missing. */
async function bodyOf(key: string, path: string, params: object, read?: object) {
  let body: unknown;
  const server = nock(origin, { reqheaders: headers });
  if (read) server.get(path).reply(200, read);
  server.patch(path).reply((_, sent) => {
    body = sent;
    return [200, { id: 5001 }];
  });
  await harness.action(key, { connection, ...params } as never);
  expect(server.pendingMocks()).toEqual([]);
  return body;
}

describe("Merging the lists of a record", () => {
  it.each([...records, project, employee])(
    "$key keeps the custom fields that are not listed",
    async ({ key, id, path }) => {
      const params = { ...id, customFields: [{ typeId: "82", value: "" }], customFieldsMode: "Merge" };
      expect(await bodyOf(key, path, params, current)).toEqual({
        customFields: [
          { typeId: 81, value: "Blue" },
          { typeId: 82, value: "" },
        ],
      });
    },
  );

  it.each([...records, recurringService])(
    "$key keeps the tags that are not listed",
    async ({ key, id, path }) => {
      const params = { ...id, tagTypeIds: ["92", "93"], tagTypeIdsMode: "Merge" };
      expect(await bodyOf(key, path, params, current)).toEqual({ tagTypeIds: [91, 92, 93] });
    },
  );

  it.each(records)("$key merges one list and replaces the other", async ({ key, id, path }) => {
    const params = {
      ...id,
      customFields: [{ typeId: "84", value: "New" }],
      tagTypeIds: ["93"],
      tagTypeIdsMode: "Merge",
    };
    expect(await bodyOf(key, path, params, current)).toEqual({
      customFields: [{ typeId: 84, value: "New" }],
      tagTypeIds: [91, 92, 93],
    });
  });

  it.each(records)("$key merges into a record without custom fields and tags", async ({ key, id, path }) => {
    const params = {
      ...id,
      customFields: [{ typeId: "84", value: "New" }],
      customFieldsMode: "Merge",
      tagTypeIds: ["91"],
      tagTypeIdsMode: "Merge",
    };
    for (const read of [{ id: 5001 }, { id: 5001, customFields: null, tagTypeIds: null }]) {
      expect(await bodyOf(key, path, params, read)).toEqual({
        customFields: [{ typeId: 84, value: "New" }],
        tagTypeIds: [91],
      });
    }
  });

  it.each(records)("$key reads the record only to merge", async ({ key, id, path }) => {
    const params = { ...id, customFields: [{ typeId: "84", value: "New" }], tagTypeIds: ["93"] };
    expect(await bodyOf(key, path, params)).toEqual({
      customFields: [{ typeId: 84, value: "New" }],
      tagTypeIds: [93],
    });
  });

  it("writes nothing if the record cannot be read", async () => {
    const path = "/jpm/v2/tenant/4150001/jobs/5001";
    const server = nock(origin).get(path).reply(404, { title: "Not found", status: 404 });
    const params = { connection, jobId: "5001", tagTypeIds: ["93"], tagTypeIdsMode: "Merge" };
    await expect(harness.action("updateJob", params as never)).rejects.toThrow(
      "ServiceTitan 404 on GET jpm/jobs/5001: Not found",
    );
    expect(server.isDone()).toBe(true);
  });

  it("clears a field in addition to merging a list", async () => {
    const params = {
      jobId: "5001",
      tagTypeIds: ["93"],
      tagTypeIdsMode: "merge",
      fieldsToClear: ["soldById"],
    };
    expect(await bodyOf("updateJob", "/jpm/v2/tenant/4150001/jobs/5001", params, current)).toEqual({
      tagTypeIds: [91, 92, 93],
      soldById: null,
    });
  });
});
