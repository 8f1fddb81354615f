import { sandboxed } from "./sandbox";

const { store, run, requestsOf } = sandboxed();

const address = {
  street: "77 Cedar Lane",
  unit: "",
  city: "Glendale",
  state: "CA",
  zip: "91203",
  country: "USA",
};
const applicationGuid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const dana = (changes: object = {}) => ({
  name: "Dana Reyes",
  address,
  locations: [{ name: "Home", ...address }],
  contacts: [
    { type: "MobilePhone", value: "(201) 555-0161" },
    { type: "Email", value: "Dana.Reyes@example.com" },
  ],
  ...changes,
});
const writes = (requests: string[]) => requests.filter((request) => !/^GET |connect\/token$/.test(request));
const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => {
      throw new Error("It did not fail.");
    },
    (thrown) => thrown,
  );

describe("Find or Create Customer", () => {
  test("creates a customer once, also from runs at the same time, in any spelling", async () => {
    let results: { created: boolean; customer: { id: number } }[] = [];
    const requests = await requestsOf(async () => {
      results = await Promise.all([
        run("findOrCreateCustomer", dana()),
        run("findOrCreateCustomer", dana({ contacts: [{ type: "Phone", value: "+1 201.555.0161" }] })),
        run(
          "findOrCreateCustomer",
          dana({ name: "D. Reyes", contacts: [{ type: "Email", value: "dana.reyes@example.com" }] }),
        ),
      ]);
    });
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ customer }) => customer.id)).size).toBe(1);
    expect(writes(requests)).toEqual(["POST customers"]);
  });

  test("finds it by name and address alone, in another spelling", async () => {
    const found = await run(
      "findOrCreateCustomer",
      dana({
        name: "REYES, Dana",
        address: { ...address, street: "77 Cedar Ln" },
        contacts: [],
      }),
    );
    expect(found).toMatchObject({ created: false, matchedBy: ["name", "address"] });
  });

  test("creates another one if the selected values differ", async () => {
    const other = { contacts: [{ type: "Phone", value: "2015550162" }], matchBy: ["Phone"] };
    expect(await run("findOrCreateCustomer", dana(other))).toMatchObject({ created: true, matchedBy: [] });
  });

  test("never creates on an ambiguous match, unless told", async () => {
    const twice = { contacts: [{ type: "Phone", value: "2015550163" }], matchBy: ["Phone"] };
    const first = await run("findOrCreateCustomer", dana(twice));
    await run("createCustomer", dana({ contacts: twice.contacts }));
    let failure: Error | undefined;
    const requests = await requestsOf(async () => {
      failure = await failureOf(run("findOrCreateCustomer", dana(twice)));
    });
    expect(failure?.message).toMatch(
      /^Several customers match equally well: Dana Reyes \(ID: \d+, by phone number\); /,
    );
    expect(writes(requests)).toEqual([]);
    const used = await run("findOrCreateCustomer", dana({ ...twice, whenAmbiguous: "Use First" }));
    expect(used).toMatchObject({ created: false, customer: { id: first.customer.id } });
    expect(await run("findOrCreateCustomer", dana({ ...twice, whenAmbiguous: "Create" }))).toMatchObject({
      created: true,
    });
  });

  test("by external data", async () => {
    const known = {
      contacts: [],
      matchBy: ["External Data"],
      externalData: { applicationGuid, externalData: [{ key: "crmId", value: 17 }] },
    };
    expect(await run("findOrCreateCustomer", dana(known))).toMatchObject({ created: true });
    expect(await run("findOrCreateCustomer", dana(known))).toMatchObject({
      created: false,
      matchedBy: ["externalData"],
    });
  });

  test("needs a value of those that are selected", async () => {
    const failure = await failureOf(
      run("findOrCreateCustomer", dana({ contacts: [], matchBy: ["Phone", "Email"] })),
    );
    expect(failure.message).toContain("Match By: the customer has none of the selected values");
  });

  test("a customer that ServiceTitan refuses does not stop the next run", async () => {
    const refused = dana({
      contacts: [{ type: "Phone", value: "2015550164" }],
      matchBy: ["Phone"],
      paymentTermId: "1",
    });
    const [failure, next] = await Promise.allSettled([
      run("findOrCreateCustomer", refused),
      run("findOrCreateCustomer", { ...refused, paymentTermId: "" }),
    ]);
    expect(failure.status).toBe("rejected");
    expect(next).toMatchObject({ value: { created: true } });
  });
});

describe("Find or Create Location", () => {
  const place = (changes: object = {}) => ({
    customerId: String(store().customers.all()[0]!.id),
    name: "Cabin",
    address: { ...address, street: "9 South Lake Drive" },
    ...changes,
  });

  test("creates it once, also from runs at the same time", async () => {
    const results = await Promise.all([
      run("findOrCreateLocation", place()),
      run("findOrCreateLocation", place({ name: "Lake", address: { ...address, street: "9 S Lake Dr" } })),
    ]);
    expect(results.map(({ created }) => created)).toEqual([true, false]);
    expect(results[1]).toMatchObject({ matchedBy: ["address"], location: { id: results[0].location.id } });
  });

  test("another unit or another customer is another location", async () => {
    const unit = place({ address: { ...address, street: "9 S Lake Dr", unit: "2" } });
    expect((await run("findOrCreateLocation", unit)).created).toBe(true);
    const other = place({ customerId: String(store().customers.all()[1]!.id) });
    expect((await run("findOrCreateLocation", other)).created).toBe(true);
  });
});

describe("Upsert Customer by External Data", () => {
  const identity = {
    externalDataApplicationGuid: applicationGuid,
    externalDataKey: "erpId",
    externalDataValue: "E-1",
  };

  test("asks for what a new customer needs", async () => {
    const failure = await failureOf(run("upsertCustomerByExternalData", { ...identity, name: "Sam Hill" }));
    expect(failure.message).toBe(
      "No customer has the external data erpId = E-1. To create one, enter Locations, Address too.",
    );
  });

  test("creates the customer, then updates only what is given", async () => {
    const created = await run("upsertCustomerByExternalData", {
      ...identity,
      ...dana({ name: "Sam Hill", doNotMail: "true" }),
    });
    expect(created.created).toBe(true);
    const { id } = created.customer;
    const requests = await requestsOf(async () => {
      const updated = await run("upsertCustomerByExternalData", {
        ...identity,
        name: "Samuel Hill",
        contacts: [{ type: "Phone", value: "2015550165" }],
        tagTypeIds: [],
      });
      expect(updated).toMatchObject({ created: false, customer: { id, name: "Samuel Hill" } });
    });
    expect(writes(requests)).toEqual([`PATCH customers/${id}`]);
    expect(store().customers.get(id)).toMatchObject({ name: "Samuel Hill", doNotMail: true });
  });

  test("sends nothing if nothing is to be changed", async () => {
    const requests = await requestsOf(() => run("upsertCustomerByExternalData", identity));
    expect(writes(requests)).toEqual([]);
  });

  test("refuses a value that several customers have", async () => {
    await run(
      "createCustomer",
      dana({
        externalData: { applicationGuid, externalData: [{ key: "erpId", value: "E-1" }] },
      }),
    );
    const failure = await failureOf(run("upsertCustomerByExternalData", { ...identity, name: "Sam" }));
    expect(failure.message).toMatch(
      /^Several customers have the external data erpId = E-1: \d+, \d+\. Nothing was changed\./,
    );
  });
});

describe("Replace Appointment Technicians", () => {
  test("assigns who is missing, unassigns who is not listed, and sends nothing the second time", async () => {
    const appointment = store()
      .appointments.all()
      .find(({ status }) => status === "Scheduled")!;
    const [one, two, three] = store()
      .technicians.all()
      .filter(({ active }) => active)
      .map(({ id }) => id);
    const replace = (...ids: (number | undefined)[]) =>
      run("replaceAppointmentTechnicians", {
        jobAppointmentId: String(appointment.id),
        technicianIds: ids.map(String),
      });
    await replace(one, two);
    const requests = await requestsOf(async () => {
      expect(await replace(two, three)).toEqual({
        appointmentId: appointment.id,
        technicianIds: [two, three],
        assignedTechnicianIds: [three],
        unassignedTechnicianIds: [one],
      });
    });
    expect(writes(requests)).toEqual([
      "POST appointment-assignments/assign-technicians",
      "POST appointment-assignments/unassign-technicians",
    ]);
    expect(writes(await requestsOf(() => replace(three, two)))).toEqual([]);
  });
});
