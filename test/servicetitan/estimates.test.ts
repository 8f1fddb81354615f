import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const path = "/sales/v2/tenant/4150001/estimates/101";
const harness = createHarness(component as never);

const run = (key: string, params: object = {}) =>
  harness.action(key, { connection, estimateId: "101", ...params } as never);

/** A server that answers the first PUT with 502, so that nobody knows whether it was processed. */
const losesTheFirst = (at: string) => nock(origin).put(`${path}/${at}`).reply(502, "Bad gateway");

const refuses = (title: string): [number, object] => [400, { title, traceId: "00-test" }];

describe("An action on an estimate whose response was lost", () => {
  it("returns the estimate if the retry finds it sold", async () => {
    const server = losesTheFirst("sell")
      .put(`${path}/sell`, { soldBy: 411 })
      .reply(...refuses("Estimate 101 is already sold."))
      .get(path)
      .reply(200, { id: 101, status: { value: 1, name: "Sold" } });
    const { data } = (await run("sellEstimate", { soldBy: "411" })) as { data: unknown };
    expect(data).toEqual({ id: 101, status: { value: 1, name: "Sold" } });
    expect(server.isDone()).toBe(true);
  });

  it.each([
    ["unsellEstimate", "unsell", "Estimate 101 is not sold."],
    ["dismissEstimate", "dismiss", "Estimate 101 has already been dismissed."],
  ])("%s succeeds if the retry finds it done", async (key, at, title) => {
    const server = losesTheFirst(at)
      .put(`${path}/${at}`)
      .reply(...refuses(title));
    expect(await run(key)).toEqual({ data: {} });
    expect(server.isDone()).toBe(true);
  });

  it.each([
    ["sellEstimate", "sell", "Estimate 101 is already sold."],
    ["unsellEstimate", "unsell", "Estimate 101 is not sold."],
    ["dismissEstimate", "dismiss", "Estimate 101 is already dismissed."],
  ])("%s fails if it was done before this run", async (key, at, title) => {
    nock(origin)
      .put(`${path}/${at}`)
      .reply(...refuses(title));
    await expect(run(key, { soldBy: "411" })).rejects.toThrow(title.replace(/\.$/, ""));
  });
});

describe("Update Estimate Item", () => {
  it("does not add an item a second time", async () => {
    losesTheFirst("items");
    await expect(run("updateEstimateItem", { skuId: "1101", quantity: "1" })).rejects.toThrow(
      "ServiceTitan may have processed this request, so it was not sent again",
    );
  });

  it("replaces an item again", async () => {
    const server = losesTheFirst("items")
      .put(`${path}/items`, { id: 111, quantity: 2 })
      .reply(200, { id: 111, qty: 2, estimateId: 101 });
    const { data } = (await run("updateEstimateItem", { itemId: "111", quantity: "2" })) as { data: unknown };
    expect(data).toEqual({ id: 111, qty: 2, estimateId: 101 });
    expect(server.isDone()).toBe(true);
  });
});
