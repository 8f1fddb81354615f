import { connected, polled, recipe } from "./support";

const definition = recipe("servicetitan-customers-to-halopsa-clients");

async function started() {
  const world = await connected("servicetitan", "halopsa");
  const connections = { ServiceTitan: world.platforms.servicetitan, HaloPSA: world.platforms.halopsa };
  const flow = polled({ definition, flow: "Copy customers", connections }, world.clock);
  await flow.deploy();
  await flow.poll();
  const { customers } = world.sandboxes.servicetitan.store;
  const { clients } = world.sandboxes.halopsa.store;
  return { ...world, flow, customers, clients };
}

test("a changed customer becomes a client once, and is updated from then on", async () => {
  const { flow, customers, clients, sandboxes, close } = await started();
  try {
    const before = clients.all().length;
    const [customer] = customers.all();
    const change = (name: string) =>
      customers.change(customer!.id, { name, modifiedOn: sandboxes.servicetitan.store.now() });

    change("Riverside Plumbing");
    expect((await flow.next()).flat()).toContain("createClient");
    expect(clients.all()).toHaveLength(before + 1);
    expect(clients.all().at(-1)).toMatchObject({ name: "Riverside Plumbing" });

    change("Riverside Plumbing and Heating");
    const ran = (await flow.next()).flat();
    expect(ran).toContain("updateKnownClient");
    expect(ran).not.toContain("createClient");
    expect(clients.all()).toHaveLength(before + 1);
    expect(clients.all().at(-1)).toMatchObject({ name: "Riverside Plumbing and Heating" });
    expect(await flow.next()).toEqual([]);
  } finally {
    await close();
  }
});

test("a client of the same name is used, not one of a similar name", async () => {
  const { flow, customers, clients, sandboxes, close } = await started();
  try {
    const before = clients.all().length;
    const client = clients.all().at(-1)!;
    const [first, second] = customers.all();
    const { store } = sandboxes.servicetitan;
    customers.change(first!.id, { name: client.name.toUpperCase(), modifiedOn: store.now() });
    customers.change(second!.id, { name: client.name.slice(0, -1), modifiedOn: store.now() });
    const ran = (await flow.next()).flat();
    expect(ran).toEqual(expect.arrayContaining(["rememberFoundClient", "createClient"]));
    expect(clients.all()).toHaveLength(before + 1);
    expect(flow.persisted.get(`client of customer ${first!.id}`)).toBe(client.id);
  } finally {
    await close();
  }
});

test("a batch that fails is repeated without creating a client twice", async () => {
  const { flow, customers, clients, sandboxes, clock, close } = await started();
  try {
    const before = clients.all().length;
    const [first, second] = customers.all();
    const { store } = sandboxes.servicetitan;
    customers.change(first!.id, { name: "Alder Works", modifiedOn: store.now() });
    customers.change(second!.id, { name: "Birch Works", modifiedOn: store.now() });
    const add = clients.add.bind(clients);
    const saved = jest.spyOn(clients, "add").mockImplementationOnce(add);
    saved.mockImplementationOnce(() => {
      throw new Error("The second client cannot be saved.");
    });
    clock.advance(60_000);
    await expect(flow.poll()).rejects.toThrow("Create client");
    saved.mockRestore();
    // The platform repeats the batch. Here, both customers change again.
    for (const { id } of [first!, second!]) customers.change(id, { modifiedOn: store.now() });
    expect((await flow.next()).flat()).toEqual(expect.arrayContaining(["updateKnownClient", "createClient"]));
    const names = clients
      .all()
      .slice(before)
      .map(({ name }) => name);
    expect(names.sort()).toEqual(["Alder Works", "Birch Works"]);
  } finally {
    await close();
  }
});
