import { connected, polled, recipe } from "./support";

const definition = recipe("omnidesk-tickets-to-halopsa");

test("a new ticket is copied once, and its copy is renamed with it", async () => {
  const world = await connected("omnidesk", "halopsa");
  try {
    const { store: desk } = world.sandboxes.omnidesk;
    const { store: halo } = world.sandboxes.halopsa;
    const flow = polled(
      {
        definition,
        flow: "Copy tickets",
        connections: { Omnidesk: world.platforms.omnidesk, HaloPSA: world.platforms.halopsa },
        configVars: { "HaloPSA Client": "12", "Ticket Type": "1" },
      },
      world.clock,
    );
    await flow.deploy();
    await flow.poll();
    const before = halo.tickets.all().length;
    const { data } = await world.platforms.omnidesk.action("createTicket", {
      brandID: String(desk.tickets.all()[0]!.brand_id),
      channelID: String(desk.tickets.all()[0]!.channel_id),
      direction: "inbound",
      from: "dana@example.com",
      to: "help@example.com",
      title: "No heat",
    });
    const { id } = data as { id: number };
    await flow.next();
    expect(halo.tickets.all()).toHaveLength(before + 1);
    expect(halo.tickets.all().at(-1)).toMatchObject({ summary: `Omnidesk ${id}: No heat`, client_id: 12 });

    world.clock.advance(60_000);
    await world.platforms.omnidesk.action("updateTicket", {
      ticketID: String(id),
      title: "No heat and no water",
    });
    await flow.next();
    expect(halo.tickets.all()).toHaveLength(before + 1);
    expect(halo.tickets.all().at(-1)).toMatchObject({ summary: `Omnidesk ${id}: No heat and no water` });
  } finally {
    await world.close();
  }
});
