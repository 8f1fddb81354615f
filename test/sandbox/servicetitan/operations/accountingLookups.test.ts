import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start();
});

const create = (body: object) => box.call("POST", "accounting/v2 gl-accounts", body);

it("creates, updates and deactivates general ledger accounts", async () => {
  const { status, body } = await create({
    name: "Parts Revenue",
    number: "4020",
    type: "Income",
    subtype: "Income",
  });
  expect([status, body.source, body.active]).toEqual([201, "PublicApi", true]);
  const path = `accounting/v2 gl-accounts/${body.id}`;
  const changed = await box.call("PATCH", path, { description: "Parts", subtype: null, active: false });
  expect(changed.body).toMatchObject({ description: "Parts", subtype: null, active: false, number: "4020" });
  expect((await box.get(path)).body).toEqual(changed.body);
  expect((await box.get("accounting/v2 gl-accounts?numbers=4020")).body.data).toEqual([]);
});

it("allows a number only once", async () => {
  expect((await create({ name: "Sales", number: "4000" })).status).toBe(409);
  const [first, second] = box.store.glAccounts.all();
  const renumber = (number: string | null) =>
    box.call("PATCH", `accounting/v2 gl-accounts/${first!.id}`, { number });
  expect((await renumber(second!.number)).status).toBe(409);
  expect((await renumber(first!.number)).status).toBe(200);
});

it.each([
  [{ type: "Money" }, "type"],
  [{ type: "Income", subtype: "Payable" }, "subtype"],
  [{ accountNumber: "1" }, "accountNumber"],
])("rejects an account with %j", async (wrong, name) => {
  const { status, body } = await create({ name: "Sales", ...wrong });
  expect([status, Object.keys(body.errors)]).toEqual([400, [name]]);
});

it("lists account types with their subtypes", async () => {
  const { data } = (await box.get("accounting/v2 gl-accounts/types?names=Liability,Payable")).body;
  const [type, subtype] = data;
  expect(data).toMatchObject([
    { name: "Liability", parentTypeId: null },
    { name: "Payable", parentTypeId: type.id },
  ]);
  expect((await box.get(`accounting/v2 gl-accounts/types?ids=${subtype.id}`)).body.data).toEqual([subtype]);
});

it("returns one payment term", async () => {
  const [term] = box.store.paymentTerms.all();
  expect((await box.get(`accounting/v2 payment-terms/${term!.id}`)).body).toEqual(term);
  expect((await box.get("accounting/v2 payment-terms/1")).status).toBe(400);
});
