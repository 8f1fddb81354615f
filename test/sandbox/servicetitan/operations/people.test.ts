import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start();
});

const employee = {
  name: "Ann Lee",
  email: "ann.lee@example.com",
  accountCreationMethod: "SendInvite",
  roleId: 403,
  positions: ["Dispatcher"],
};

const create = (changes: object = {}) =>
  box.call("POST", "settings/v2 employees", { ...employee, ...changes });

it("creates and updates employees", async () => {
  const { body } = await create();
  expect(Object.keys(body)).toEqual(["id"]);
  const path = `settings/v2 employees/${body.id}`;
  await box.call("PATCH", path, { businessUnitId: 301, accountLocked: true, name: "Ann Park" });
  expect((await box.get(path)).body).toMatchObject({
    businessUnitId: 301,
    accountLocked: true,
    lastName: "Park",
  });
  await box.call("PATCH", path, { businessUnitId: null });
  expect((await box.get("settings/v2 employees?email=ANN.LEE@example.com")).body.data).toMatchObject([
    { id: body.id, businessUnitId: null },
  ]);
});

it.each([
  [{ roleId: 407 }, "roleId"],
  [{ positions: ["Service"] }, "positions[0]"],
  [{ email: undefined }, "email"],
  [{ accountCreationMethod: "AssignLoginAndPassword" }, "login"],
  [{ login: "x".repeat(101) }, "login"],
  [{ licenseType: "ManagedTech" }, "licenseType"],
])("rejects an employee with %j", async (wrong, name) => {
  const { status, body } = await create(wrong);
  expect([status, Object.keys(body.errors)]).toEqual([400, [name]]);
});

it("deactivates and activates an employee", async () => {
  const { id } = (await create()).body;
  const act = (action: string) => box.call("POST", `settings/v2 employees/${id}/account-actions`, { action });
  const listed = async () => (await box.get(`settings/v2 employees?ids=${id}`)).body.data.length;
  expect((await act("Deactivate")).body).toEqual({ status: "Success" });
  expect(await listed()).toBe(0);
  await act("Activate");
  expect(await listed()).toBe(1);
  expect((await act("SendInvite")).status).toBe(200);
  expect((await act("Unlock")).status).toBe(400);
});

it("activates a technician with a license and a truck", async () => {
  const { id } = box.store.technicians.all()[8]!;
  const truck = box.store.trucks.all()[0]!;
  const act = (body: object) => box.call("POST", `settings/v2 technicians/${id}/account-actions`, body);
  const refused = await act({ action: "Activate" });
  expect(Object.keys(refused.body.errors)).toEqual(["licenseType"]);
  expect((await act({ action: "Activate", licenseType: "ManagedTech" })).status).toBe(400);
  await act({ action: "Activate", licenseType: "NonManagedTechnician", truckId: truck.id });
  expect((await box.get(`settings/v2 technicians/${id}`)).body).toMatchObject({
    active: true,
    licenseType: "NonManagedTech",
    isManagedTech: false,
  });
  const [listed] = (await box.get(`inventory/v2 trucks?ids=${truck.id}`)).body.data;
  expect(listed.technicianIds).toContain(id);
  box.store.technicians.change(id, { email: null });
  expect((await act({ action: "SendPasswordResetLink" })).status).toBe(400);
});

it("stores external data of a business unit", async () => {
  const applicationGuid = "11111111-2222-4333-8444-555555555555";
  const externalData = { applicationGuid, externalData: [{ key: "costCenter", value: "17" }] };
  const path = "settings/v2 business-units/301";
  expect((await box.call("PATCH", path, { externalData })).body).toEqual({ id: 301 });
  const { body } = await box.get(`${path}?externalDataApplicationGuid=${applicationGuid}`);
  expect(body.externalData).toEqual([{ key: "costCenter", value: "17" }]);
  expect((await box.call("PATCH", path, { name: "HVAC" })).status).toBe(400);
});
