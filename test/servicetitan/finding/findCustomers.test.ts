import { sandboxed } from "./sandbox";

const { store, run, requestsOf } = sandboxed();

const firstActive = () =>
  store()
    .customers.all()
    .filter(({ active }) => active);
const contactOf = (customerId: number, type: string) =>
  store()
    .customerContacts.all()
    .find((contact) => contact.ownerId === customerId && contact.type === type)?.value ?? "";
const spelled = (phone: string) => `+1 (${phone.slice(0, 3)}) ${phone.slice(3, 6)}-${phone.slice(6)} x2`;

test("by phone number in any spelling", async () => {
  const [customer] = firstActive();
  const phone = contactOf(customer!.id, "MobilePhone").replace(/\D/g, "");
  const found = await run("findCustomers", { phone: spelled(phone) });
  expect(found).toMatchObject({ customer: { id: customer!.id }, matchedBy: ["phone"], isAmbiguous: false });
});

test("by email address in any case", async () => {
  const [customer] = firstActive();
  const email = contactOf(customer!.id, "Email");
  const found = await run("findCustomers", { email: ` ${email.toUpperCase()} ` });
  expect(found.matches).toMatchObject([{ matchedBy: ["email"], customer: { id: customer!.id } }]);
});

test("by the email address of a location", async () => {
  const location = store()
    .locations.all()
    .find(({ active }) => active)!;
  const contact = store()
    .locationContacts.all()
    .find(({ ownerId, type }) => ownerId === location.id && type === "Email")!;
  const { customer } = await run("findCustomers", { email: contact.value });
  expect(customer.id).toBe(location.customerId);
});

test("by name, exact matches before similar ones", async () => {
  const [one, two] = firstActive().slice(2);
  store().customers.change(one!.id, { name: "Robin Vale" });
  store().customers.change(two!.id, { name: "Robin Vale Jr" });
  const found = await run("findCustomers", { name: "robin vale" });
  expect(found.customer.id).toBe(one!.id);
  expect(found.matches.map((match: { matchedBy: string[] }) => match.matchedBy)).toEqual([
    ["name"],
    ["similarName"],
  ]);
});

test("by the address of a location, abbreviated or not", async () => {
  const location = store()
    .locations.all()
    .find(({ active }) => active)!;
  store().locations.change(location.id, {
    address: { ...location.address, street: "12 North Oak Street", zip: "91203" },
  });
  const found = await run("findCustomers", { address: { street: "12 N Oak St", zip: "91203" } });
  expect(found).toMatchObject({ customer: { id: location.customerId }, matchedBy: ["address"] });
});

test("by external data", async () => {
  const [application] = Object.keys(
    store()
      .customers.all()
      .find(({ external }) => Object.keys(external).length > 0)!.external,
  );
  const customer = firstActive().find(({ external }) => external[application!]?.[0])!;
  const [{ key, value }] = customer.external[application!]! as [{ key: string; value: string }];
  const found = await run("findCustomers", {
    externalDataKey: key,
    externalDataValue: value,
    externalDataApplicationGuid: application,
  });
  expect(found).toMatchObject({ customer: { id: customer.id }, matchedBy: ["externalData"] });
});

test("more in common comes first, and one search is made for each criterion", async () => {
  const [, one, two] = firstActive();
  const phone = contactOf(one!.id, "MobilePhone");
  store().customerContacts.change(
    store()
      .customerContacts.all()
      .find(({ ownerId, type }) => ownerId === two!.id && type === "MobilePhone")!.id,
    { value: phone },
  );
  const ambiguous = await run("findCustomers", { phone });
  expect(ambiguous).toMatchObject({ customer: null, matchedBy: [], isAmbiguous: true });
  expect(ambiguous.matches).toHaveLength(2);
  let named: { customer: { id: number } } | undefined;
  const requests = await requestsOf(async () => {
    named = await run("findCustomers", { phone, name: two!.name });
  });
  expect(named?.customer.id).toBe(two!.id);
  expect(
    requests.filter((request) => request.endsWith("/customers") || request.endsWith(" customers")),
  ).toHaveLength(2);
});

test("inactive customers only if they are asked for", async () => {
  const inactive = store()
    .customers.all()
    .find(({ active }) => !active)!;
  const phone = "2015550147";
  const contact = store()
    .customerContacts.all()
    .find(({ ownerId, type }) => ownerId === inactive.id && type === "MobilePhone")!;
  store().customerContacts.change(contact.id, { value: phone });
  expect((await run("findCustomers", { phone })).customer).toBeNull();
  expect((await run("findCustomers", { phone, includeInactive: true })).customer.id).toBe(inactive.id);
});

test("an unknown name next to a known phone number does not hide the customer", async () => {
  const [customer] = firstActive();
  const found = await run("findCustomers", {
    phone: contactOf(customer!.id, "MobilePhone"),
    name: "Nobody Knows",
  });
  expect(found).toMatchObject({ customer: { id: customer!.id }, matchedBy: ["phone"] });
});

test("a name alone does not identify a customer whose phone number is another one", async () => {
  const [customer] = firstActive();
  const found = await run("findCustomers", { phone: "2015550199", name: customer!.name });
  expect(found.customer).toBeNull();
  expect(found.matches[0]).toMatchObject({ matchedBy: ["name"], customer: { id: customer!.id } });
});

test.each([
  [{}, "Enter at least one of"],
  [{ phone: "12" }, "Phone must be a phone number with at least 7 digits"],
  [{ externalDataKey: "crmId" }, "External Data Key and External Data Value are required together"],
  [{ address: { unit: "4" } }, "Address: Street, City or Zip is required"],
])("%p is refused before anything is sent", async (params, message) => {
  let failure: Error | undefined;
  const requests = await requestsOf(async () => {
    failure = await run("findCustomers", params).catch((thrown) => thrown);
  });
  expect(failure?.message).toContain(message);
  expect(requests).toEqual([]);
});
