import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const path = "/accounting/v2/tenant/4150001/payments";
const harness = createHarness(component as never);
const pay = () => harness.action("createPayment", { connection, typeId: "2701", amount: "10" } as never);

describe("Create Payment", () => {
  it.each([404, 405, 410])("explains after a %i that the API no longer accepts payments", async (status) => {
    const call = nock(origin).post(path).reply(status, { title: "Not here.", traceId: "00-test" });
    const error = (await pay().catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toBe(
      `ServiceTitan ${status} on POST accounting/payments: ServiceTitan's API no longer accepts payments. Enter the payment in ServiceTitan (trace 00-test)`,
    );
    expect(error).toMatchObject({ status, traceId: "00-test" });
    expect((error.cause as Error).message).toContain("Not here");
    expect(call.isDone()).toBe(true);
  });

  it("reports an invalid payment", async () => {
    nock(origin)
      .post(path)
      .reply(400, { title: "One or more errors.", errors: { TypeId: ["There is no payment type 2701."] } });
    await expect(pay()).rejects.toThrow(
      "ServiceTitan 400 on POST accounting/payments: TypeId: There is no payment type 2701",
    );
  });
});
