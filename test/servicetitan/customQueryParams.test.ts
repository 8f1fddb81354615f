import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const list = (params: object) => harness.action("listJobs", { connection, ...params } as never);
const custom = (key: string, value: string) => ({ customQueryParams: [{ key, value }] });

describe("a list's Custom Query Params", () => {
  it.each([{}, { fetchAll: true }])("are sent if the input of the same name is blank: %j", async (mode) => {
    const server = nock(origin)
      .get("/jpm/v2/tenant/4150001/jobs")
      .query(({ sort }) => sort === "-Priority")
      .reply(200, { page: 1, pageSize: 1, hasMore: false, data: [{ id: 1 }] });
    await list({ ...mode, ...custom("sort", "-Priority") });
    expect(server.isDone()).toBe(true);
  });

  it.each([
    [{ sort: "+Id" }, "sort"],
    [{ pagination: { page: "2" } }, "page"],
    [{ includeTotal: true }, "includeTotal"],
  ])("cannot repeat %j", async (params, key) => {
    await expect(list({ ...params, ...custom(key, "3") })).rejects.toThrow(
      `Custom Query Params repeats ${key}`,
    );
  });
});
