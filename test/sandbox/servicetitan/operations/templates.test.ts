import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { firstId } from "../../../../sandbox/servicetitan/world/ids";
import { type Client, idsOf, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const write = async (method: string, rest: string, body?: object) =>
  box.call(method, `sales/v2 ${rest}`, body);
const read = async (rest: string) => (await box.get(`sales/v2 ${rest}`)).body;

const unit = {
  skuId: firstId.pricebookEquipment,
  skuType: "Equipment",
  quantity: 2,
  unitPrice: 900,
  unitCost: 500,
  isAddOn: false,
};
const estimateTemplate = { name: "Heat pump", internalName: "HP", mode: "Static", items: [unit] };
const option = (at: number) => firstId.proposalTypeOptions + at;
const assignment = (at: number) => ({
  proposalTypeOptionId: option(at),
  estimateTemplateId: firstId.estimateTemplates + at,
  order: at + 1,
});
const proposalTemplate = {
  name: "Replacement",
  proposalTypeId: firstId.proposalTypes,
  estimateAssignments: [assignment(0), assignment(1)],
};

describe("estimate templates", () => {
  const path = "estimate-templates";
  const create = async (body: object = {}) =>
    (await write("POST", path, { ...estimateTemplate, ...body })).body;

  it("creates a template with its items", async () => {
    const template = await create();
    expect(template).toMatchObject({
      mode: "Static",
      active: true,
      summary: null,
      totalCost: 1000,
      totalPrice: 1800,
      items: [{ skuName: "HP-3T", totalPrice: 1800, order: 1, chargeable: true }],
    });
    expect(await read(`${path}/${template.id}`)).toEqual(template);
  });

  it.each([
    [{ internalName: undefined }, "internalName"],
    [{ mode: "Fixed" }, "mode"],
    [{ businessUnitId: 7 }, "businessUnitId"],
    [{ items: [{ ...unit, unitPrice: null }] }, "items[0].unitPrice"],
    [{ items: [{ ...unit, skuType: "Thing" }] }, "items[0].skuType"],
    [{ items: [{ ...unit, parentItemId: 7 }] }, "items[0].parentItemId"],
    [{ items: [{ ...unit, id: 7 }] }, "items[0].id"],
    [{ items: [{ ...unit, skuId: 7 }] }, "items[0].skuId"],
  ])("rejects a template with %j, and creates nothing", async (wrong, name) => {
    const before = box.store.estimateTemplates.size;
    const refused = await write("POST", path, { ...estimateTemplate, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
    expect(box.store.estimateTemplates.size).toBe(before);
  });

  it("replaces items without a modification of the template, and ignores null", async () => {
    const { id, items, modifiedOn } = await create({ summary: "Two units" });
    clock.advance(1000);
    const addOn = { ...unit, isAddOn: true, parentItemId: items[0].id, projectLabels: "Install" };
    const first = (await write("PATCH", `${path}/${id}`, { items: [{ ...unit, id: items[0].id }, addOn] }))
      .body;
    expect(first.items).toMatchObject([
      { id: items[0].id },
      { parentItemId: items[0].id, projectLabels: "Install" },
    ]);
    expect(first.modifiedOn).toBe(modifiedOn);
    const kept = { ...unit, id: first.items[1].id, projectLabels: null };
    const second = (await write("PATCH", `${path}/${id}`, { summary: null, mode: null, items: [kept] })).body;
    expect(second).toMatchObject({ summary: "Two units", mode: "Static" });
    expect(second.items).toMatchObject([{ id: first.items[1].id, projectLabels: "Install", order: 1 }]);
    const third = (await write("PATCH", `${path}/${id}`, { items: [{ ...kept, projectLabels: "" }] })).body;
    expect(third.items[0].projectLabels).toBeNull();
    expect((await write("PATCH", `${path}/${id}`, { items: [] })).body).toMatchObject({
      items: [],
      totalPrice: 0,
    });
  });

  it("takes the price of a dynamic template from elsewhere", async () => {
    const { unitPrice: _price, unitCost: _cost, ...dynamic } = unit;
    const template = await create({ mode: "Dynamic", items: [dynamic] });
    expect(template.items[0].unitPrice).toBeGreaterThan(0);
  });

  it("deactivates a deleted template, and restores it", async () => {
    const { id } = await create();
    expect((await write("DELETE", `${path}/${id}`)).body).toBeUndefined();
    expect(idsOf(await box.get(`sales/v2 ${path}`))).not.toContain(id);
    expect(idsOf(await box.get(`sales/v2 ${path}?active=False`))).toContain(id);
    await write("PATCH", `${path}/${id}`, { active: true });
    expect(idsOf(await box.get(`sales/v2 ${path}`))).toContain(id);
    expect((await write("DELETE", `${path}/7`)).status).toBe(400);
  });
});

describe("proposal templates", () => {
  const path = "proposal-templates";
  const create = async (body: object = {}) =>
    (await write("POST", path, { ...proposalTemplate, ...body })).body;

  it("creates a template out of estimate templates", async () => {
    const template = await create();
    expect(template).toMatchObject({
      status: "Draft",
      active: true,
      proposalTypeName: "Good, Better, Best",
      businessUnitIds: [],
      estimateAssignments: [{ estimateTemplateName: "Heat Pump System, Basic" }, { order: 2 }],
    });
    expect(await read(`${path}/${template.id}`)).toEqual(template);
    const ofType = `sales/v2 ${path}?proposalTypeId=${firstId.proposalTypes}`;
    expect(idsOf(await box.get(ofType))).toContain(template.id);
    expect(idsOf(await box.get(`sales/v2 ${path}?proposalTypeId=7`))).toEqual([]);
  });

  it.each([
    [{ proposalTypeId: 7 }, "proposalTypeId"],
    [{ businessUnitIds: [301, 7] }, "businessUnitIds[1]"],
    [{ status: "Published" }, "status"],
    [{ estimateAssignments: [assignment(10)] }, "estimateAssignments[0].proposalTypeOptionId"],
    [{ estimateAssignments: [assignment(0), assignment(0)] }, "estimateAssignments[1].proposalTypeOptionId"],
    [
      { estimateAssignments: [{ ...assignment(0), estimateTemplateId: 7 }] },
      "estimateAssignments[0].estimateTemplateId",
    ],
  ])("rejects a template with %j", async (wrong, name) => {
    const refused = await write("POST", path, { ...proposalTemplate, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("replaces lists, ignores null, and refuses a type that lacks the options", async () => {
    const { id } = await create({ businessUnitIds: [301], description: "Two options" });
    const changed = (
      await write("PATCH", `${path}/${id}`, {
        description: null,
        status: "Publish",
        estimateAssignments: [assignment(2)],
      })
    ).body;
    expect(changed).toMatchObject({
      description: "Two options",
      status: "Publish",
      businessUnitIds: [301],
      estimateAssignments: [assignment(2)],
    });
    const other = { proposalTypeId: firstId.proposalTypes + 1 };
    expect((await write("PATCH", `${path}/${id}`, other)).status).toBe(400);
    const emptied = { businessUnitIds: [], estimateAssignments: [] };
    expect((await write("PATCH", `${path}/${id}`, { ...other, ...emptied })).body).toMatchObject({
      ...other,
      ...emptied,
    });
  });

  it("deactivates a deleted template", async () => {
    const { id } = await create();
    await write("DELETE", `${path}/${id}`);
    expect((await read(`${path}/${id}`)).active).toBe(false);
  });
});

it("lists the types of proposals with their options, without pages", async () => {
  const { data } = await read("proposal-types");
  expect(data).toMatchObject([{ options: [{ name: "Good" }, { name: "Better" }, { name: "Best" }] }, {}]);
  expect((await read("proposal-types?active=False")).data).toMatchObject([{ name: "Storm Damage" }]);
  expect((await box.get("sales/v2 proposal-types?page=1")).status).toBe(400);
});
