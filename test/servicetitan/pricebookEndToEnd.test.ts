import { createPlatform, type Platform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { type ServiceTitanSandbox, startServiceTitan } from "../../sandbox/servicetitan";
import { loadBundle } from "../support/bundles";

const component = loadBundle("servicetitan");

let sandbox: ServiceTitanSandbox;
let redirection: Redirect;
let platform: Platform;

beforeAll(async () => {
  sandbox = await startServiceTitan({ redirectDownloads: true });
  redirection = redirect(sandbox.hosts, sandbox.url);
  platform = createPlatform(component, { connection: { fields: sandbox.fields } });
});
afterAll(async () => {
  redirection.restore();
  await sandbox.close();
});

// biome-ignore lint/suspicious/noExplicitAny: Each action returns its own record.
const run = async (key: string, values: Record<string, unknown> = {}): Promise<any> =>
  (await platform.action(key, values)).data;

const pick = async (key: string, values: Record<string, unknown> = {}) =>
  ((await platform.dataSource(key, values)).result as { key: string; label: string }[])[0]!;

test("every list and every picklist of the pricebook returns records", async () => {
  const lists = [
    "listServices",
    "listMaterials",
    "listMaterialCostTypes",
    "listEquipment",
    "listPricebookCategories",
    "listDiscountsAndFees",
  ];
  for (const key of lists) expect([key, (await run(key)).data.length > 0]).toEqual([key, true]);
  for (const item of ["Service", "Material", "MaterialCostType", "Equipment", "PricebookCategory", "Vendor"])
    expect((await pick(`select${item}`)).label).toContain("(ID: ");
  expect((await pick("selectDiscountOrFee", { searchText: "trip" })).label).toMatch(/^TRIP · Trip fee · Fee/);
});

test("new items are created together, read, changed and deleted", async () => {
  const category = await pick("selectPricebookCategory", { categoryType: "Services" });
  const created = await run("createPricebookItems", {
    services: [
      {
        customId: "install",
        code: "UV-INSTALL",
        description: "Install a UV lamp",
        categories: [category.key],
        serviceMaterials: '[{"customId": "lamp", "quantity": "2"}]',
        warranty: { duration: "12", description: "Labor" },
      },
    ],
    materials: [{ customId: "lamp", code: "UV-LAMP", description: "UV lamp", cost: "40" }],
  });
  const serviceId = created.services[0].id;
  const service = await run("getService", { serviceId });
  expect(service).toMatchObject({
    cost: 80,
    categories: [{ id: Number(category.key) }],
    serviceMaterials: [{ skuId: created.materials[0].id, quantity: 2 }],
  });
  const changed = await run("updateService", {
    serviceId,
    price: "0",
    warranty: { duration: "24" },
    fieldsToClear: ["categories"],
  });
  expect(changed).toMatchObject({
    price: 0,
    warranty: { duration: 24, description: "Labor" },
    categories: [],
  });
  await run("updatePricebookItems", { services: [{ id: serviceId, price: "250" }] });
  expect(await run("getService", { serviceId })).toMatchObject({ price: 250, code: "UV-INSTALL" });
  await run("deleteService", { serviceId });
  await expect(run("getService", { serviceId })).rejects.toThrow("404");
});

test("an update of a vendor's price keeps the vendor's other fields", async () => {
  const vendor = await pick("selectVendor");
  const primaryVendor = {
    vendorId: vendor.key,
    cost: "5",
    active: "true",
    vendorPart: "P-1",
    memo: "Call first",
  };
  const own = { primarySubAccountName: "Copper", primarySubAccountCost: "3" };
  const { id } = await run("createMaterial", {
    code: "ELBOW",
    description: "Elbow",
    primaryVendor: { ...primaryVendor, ...own },
  });
  const changed = await run("updateMaterial", {
    materialId: id,
    primaryVendor: { vendorId: vendor.key, cost: "6", active: "true" },
  });
  expect(changed.primaryVendor).toMatchObject({
    cost: 6,
    vendorPart: "P-1",
    memo: "Call first",
    primarySubAccount: { accountName: "Copper", cost: 3 },
  });
});

test("an image is uploaded, put on equipment, and downloaded unchanged", async () => {
  const data = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);
  const { path } = await run("uploadPricebookImage", {
    file: { data, contentType: "image/png" },
    fileName: "pump.png",
  });
  const { key } = await pick("selectEquipment", { searchText: "HP-3T" });
  const assets = [{ url: path, type: "Image", isDefault: "true" }];
  const { defaultAssetUrl } = await run("updateEquipment", { equipmentId: key, assets });
  expect(defaultAssetUrl).toBe(path);
  const downloaded = await run("downloadPricebookImage", { path: defaultAssetUrl });
  expect(Buffer.compare(downloaded, data)).toBe(0);
});
