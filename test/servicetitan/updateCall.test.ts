import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const crm = "/crm/v2/tenant/4150001";

const call = {
  callId: "101",
  reason: { name: "Price shopper", lead: "true" },
  excuseMemo: "Too expensive",
  tag: "VIP",
};

const address = { street: "801 N Brand Blvd", city: "Glendale", state: "CA", zip: "91203", country: "USA" };

const harness = createHarness(component as never);
const update = (params: object) => harness.action("updateCall", { connection, ...call, ...params } as never);

/** Answers the update, and returns the bodies that it received. */
function receiveUpdates() {
  const bodies: Record<string, unknown>[] = [];
  nock(origin, { reqheaders: headers })
    .put("/telecom/v2/tenant/4150001/calls/101")
    .reply((_, body) => {
      bodies.push(body as Record<string, unknown>);
      return [200, { id: 101 }];
    });
  return bodies;
}

const page = (data: unknown[]) => ({ page: 1, pageSize: 5000, hasMore: false, data });

describe("Update Call", () => {
  it("completes the customer and the location from their records", async () => {
    const records = nock(origin, { reqheaders: headers });
    records
      .get(`${crm}/customers/3001`)
      .reply(200, {
        id: 3001,
        name: "Dana Reyes",
        balance: 0,
        address: { ...address, unit: null, latitude: 34.1 },
      })
      .get(`${crm}/customers/3001/contacts`)
      .query({ pageSize: "5000" })
      .reply(
        200,
        page([{ id: 3101, type: "Phone", value: "8185550101", memo: null, modifiedOn: "2026-03-10" }]),
      )
      .get(`${crm}/locations/3201`)
      .reply(200, { id: 3201, name: "Main house", address: { ...address, unit: "700" } })
      .get(`${crm}/locations/3201/contacts`)
      .query({ pageSize: "5000" })
      .reply(200, page([]));
    const bodies = receiveUpdates();
    await update({ customer: { id: "3001", name: "" }, location: { id: "3201" } });
    expect(records.isDone()).toBe(true);
    expect(bodies).toEqual([
      {
        reason: { name: "Price shopper", lead: true },
        excuseMemo: "Too expensive",
        tag: "VIP",
        customer: {
          id: 3001,
          name: "Dana Reyes",
          address: { ...address, unit: "", latitude: 34.1 },
          contacts: [{ id: 3101, type: "Phone", value: "8185550101", memo: "" }],
        },
        location: { id: 3201, name: "Main house", address: { ...address, unit: "700" }, contacts: [] },
      },
    ]);
  });

  it("keeps the fields that are given when it reads the others", async () => {
    nock(origin).get(`${crm}/customers/3001`).reply(200, { id: 3001, name: "Dana Reyes", address });
    const bodies = receiveUpdates();
    const contacts = [{ type: "Email", value: "dana@example.com", memo: "" }];
    await update({
      customer: { id: "3001", name: "Dana R.", contacts },
      location: { id: "3201", name: "Main house", address: { ...address, unit: "" }, contacts },
    });
    expect(bodies[0]?.customer).toEqual({
      id: 3001,
      name: "Dana R.",
      address: { ...address, unit: "" },
      contacts,
    });
  });

  it("requires the ID of the customer before it sends a request", async () => {
    const location = { id: "3201", name: "Main house", address, contacts: "[]" };
    await expect(update({ customer: { name: "Dana Reyes" }, location })).rejects.toThrow(
      "Customer: Customer ID is required.",
    );
  });
});
