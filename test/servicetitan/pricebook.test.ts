import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const root = "/pricebook/v2/tenant/4150001";

/** Runs an update of a record that is read first. Returns the request body, and fails if a request is missing. */
async function bodyOf(key: string, path: string, params: object, current: object) {
  let body: unknown;
  const server = nock(origin, { reqheaders: headers });
  server.get(`${root}/${path}`).reply(200, current);
  server.patch(`${root}/${path}`).reply((_, sent) => {
    body = sent;
    return [200, { id: 1 }];
  });
  await run(key, params);
  expect(server.pendingMocks()).toEqual([]);
  return body;
}

describe("Updates keep the blank fields of a form that ServiceTitan replaces as a whole", () => {
  it("keeps the description of a warranty", async () => {
    const current = { id: 1201, warranty: { duration: 12, description: "Labor" } };
    const params = { serviceId: "1201", warranty: { duration: "24", description: "" }, price: 1 };
    expect(await bodyOf("updateService", "services/1201", params, current)).toEqual({
      price: 1,
      warranty: { duration: 24, description: "Labor" },
    });
  });

  it("keeps dimensions and warranties, and reads the equipment once for all of them", async () => {
    const current = {
      id: 1101,
      dimensions: { height: 40, width: 36, depth: null },
      manufacturerWarranty: { duration: 120, description: "Parts" },
      serviceProviderWarranty: { duration: 12, description: "Labor" },
    };
    const params = { equipmentId: "1101", dimensions: { height: 0 }, manufacturerWarranty: { duration: 60 } };
    expect(await bodyOf("updateEquipment", "equipment/1101", params, current)).toEqual({
      dimensions: { height: 0, width: 36 },
      manufacturerWarranty: { duration: 60, description: "Parts" },
    });
  });

  const vendor = {
    id: 1611,
    vendorId: 1601,
    vendorName: "Northwind Supply",
    memo: "Ships the same day",
    vendorPart: null,
    cost: 92.5,
    active: true,
    primarySubAccount: { id: 1, accountName: "Copper", cost: 90 },
    otherSubAccounts: [{ id: 2, accountName: "Freight", cost: 2.5 }],
  };

  it("keeps what the form does not name of the same vendor, without the IDs that only a response has", async () => {
    const params = { materialId: "1301", primaryVendor: { vendorId: "1601", cost: "95", active: false } };
    const body = await bodyOf("updateMaterial", "materials/1301", params, { primaryVendor: vendor });
    expect(body).toEqual({
      primaryVendor: {
        vendorId: 1601,
        cost: 95,
        active: false,
        memo: "Ships the same day",
        primarySubAccount: { accountName: "Copper", cost: 90 },
        otherSubAccounts: [{ accountName: "Freight", cost: 2.5 }],
      },
    });
  });

  it.each([
    ["of another vendor", { ...vendor, vendorId: 1602 }],
    ["if there was no vendor", null],
  ])("keeps nothing %s", async (_, primaryVendor) => {
    const params = { materialId: "1301", primaryVendor: { vendorId: "1601", cost: "95", active: "true" } };
    expect(await bodyOf("updateMaterial", "materials/1301", params, { primaryVendor })).toEqual({
      primaryVendor: { vendorId: 1601, cost: 95, active: true },
    });
  });
});

describe("Invalid items are refused before a request is sent", () => {
  const item = { code: "A", description: "B" };
  const vendor = { vendorId: "1601", cost: "1", active: "true" };

  it.each([
    ["createService", { ...item, code: "" }, "Code is required."],
    ["createService", { ...item, warranty: { description: "Labor" } }, "Warranty: Duration is required."],
    [
      "createService",
      { ...item, serviceMaterials: [{ skuId: "LINE-SET", quantity: 1 }] },
      'Service Materials, entry 1: Material ID must be an ID, which is a whole number, got "LINE-SET".',
    ],
    ["listServices", { searchText: "x".repeat(201) }, "Search Text must be at most 200 characters long"],
    [
      "createMaterial",
      { ...item, epaNumber: "5".repeat(501) },
      "EPA Number must be at most 500 characters long",
    ],
    [
      "createMaterial",
      { ...item, primaryVendor: { ...vendor, primarySubAccountName: "Copper" } },
      "Primary Vendor: Primary Sub Account Cost is missing.",
    ],
    [
      "createMaterial",
      { ...item, otherVendors: [{ ...vendor, otherSubAccounts: [{ key: "Freight", value: "much" }] }] },
      'Other Vendors, entry 1: Sub Account Cost must be a number, got "much".',
    ],
    [
      "createDiscountOrFee",
      { ...item, type: "Refund", amountType: "Fixed", amount: 1 },
      "Type must be one of",
    ],
    [
      "createPricebookItems",
      { services: [{ ...item, serviceMaterials: '[{"quantity": 1}]' }] },
      "Service Materials: every entry needs skuId or customId.",
    ],
    [
      "createPricebookItems",
      { equipment: [{ ...item, primaryVendor: "{vendorId: 1}" }] },
      "Equipment, entry 1: Primary Vendor must be valid JSON",
    ],
    [
      "createPricebookItems",
      { materials: [item, { ...item, assets: '[{"url": "a.png", "type": "Photo"}]' }] },
      "Materials, entry 2: Assets, entry 1: Type must be one of Other, Image, Video, Attachment, VideoFile",
    ],
    ["updatePricebookItems", { services: [{ price: 1 }] }, "Services, entry 1: Service ID is required."],
  ])("%s: %j", async (key, params, message) => {
    await expect(run(key, params)).rejects.toThrow(message);
  });
});

describe("Download Pricebook Image", () => {
  /** Bytes that no text encoding preserves. */
  const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x80]);

  it("follows the redirect to the storage without credentials, and returns the unchanged bytes", async () => {
    const params = { path: "Images/Service/heat-pump.png" };
    nock(origin, { reqheaders: headers })
      .get(`${root}/images`)
      .query(params)
      .reply(302, "", { location: "https://storage.example.com/heat-pump?signature=test" });
    const seen: unknown[] = [];
    nock("https://storage.example.com")
      .get("/heat-pump")
      .query({ signature: "test" })
      .reply(function () {
        seen.push(this.req.headers.authorization, this.req.headers["st-app-key"]);
        return [200, photo, { "content-type": "image/png" }];
      });
    const result = (await run("downloadPricebookImage", params)) as { data: Buffer; contentType: string };
    expect(seen).toEqual([undefined, undefined]);
    expect(result.contentType).toBe("image/png");
    expect(result.data.equals(photo)).toBe(true);
  });
});
