import { bookingProviders } from "../../sandbox/servicetitan/world/bookings";
import { connected, polled, recipe } from "./support";

const definition = recipe("halopsa-tickets-to-servicetitan-jobs");

async function started() {
  const world = await connected("halopsa", "servicetitan");
  const { platforms, sandboxes, clock } = world;
  const configVars = {
    "Booking Provider": String(bookingProviders[0]),
    "Ticket Type": "1",
    "Status When Completed": "9",
  };
  const connections = { HaloPSA: platforms.halopsa, ServiceTitan: platforms.servicetitan };
  const flow = async (name: string) => {
    const created = polled({ definition, flow: name, connections, configVars }, clock);
    await created.deploy();
    await created.poll();
    return created;
  };
  const flows = {
    request: await flow("Request jobs"),
    booked: await flow("Report booked jobs"),
    completed: await flow("Report completed jobs"),
  };
  const { data } = await platforms.halopsa.action("createTicket", {
    summary: "Replace the rooftop unit",
    tickettype_id: "1",
    client_id: "12",
  });
  return { ...world, flows, ticketId: (data as { id: number }).id, titan: sandboxes.servicetitan.store };
}

test("a ticket becomes a booking, and hears of its job", async () => {
  const { flows, ticketId, titan, platforms, clock, close } = await started();
  try {
    await flows.request.next();
    const booking = titan.bookings.all().at(-1)!;
    expect(booking).toMatchObject({ externalId: String(ticketId), source: "HaloPSA" });
    expect(booking.summary).toContain(`Replace the rooftop unit (HaloPSA ticket ${ticketId}`);

    const job = titan.jobs.all().find(({ jobStatus }) => jobStatus === "Scheduled")!;
    titan.jobs.change(job.id, { bookingId: booking.id, modifiedOn: titan.now() });
    titan.bookings.change(booking.id, { status: "Converted", jobId: job.id, modifiedOn: titan.now() });
    await flows.booked.next();
    const actions = async () =>
      (
        (await platforms.halopsa.action("listActions", { ticket_id: String(ticketId) })).data as {
          data: { note: string }[];
        }
      ).data.map(({ note }) => note);
    expect(await actions()).toContain(`ServiceTitan job ${job.jobNumber} was booked.`);

    clock.advance(60_000);
    titan.jobs.change(job.id, { jobStatus: "Completed", completedOn: titan.now(), modifiedOn: titan.now() });
    await flows.completed.next();
    expect((await actions()).filter((note) => note.includes("was completed"))).toHaveLength(1);
    const { data } = await platforms.halopsa.action("getTicket", { id: String(ticketId) });
    expect(data).toMatchObject({ status_id: 9 });
    await flows.completed.next();
    await flows.booked.next();
    expect(await actions()).toHaveLength(2);
  } finally {
    await close();
  }
});

test("a repeated batch requests no second booking", async () => {
  const { flows, titan, close } = await started();
  try {
    await flows.request.next();
    const before = titan.bookings.all().length;
    const [execution] = flows.request.executions;
    const { runFlow } = await import("../../runner/flow/run");
    const trigger = execution!.steps.newTickets as { results: Record<string, unknown> };
    const again = await runFlow(flows.request.options, trigger.results);
    expect(again.ran).toContain("findBookings");
    expect(again.ran).not.toContain("createBooking");
    expect(titan.bookings.all()).toHaveLength(before);
  } finally {
    await close();
  }
});

test("bookings and jobs of other sources are not reported", async () => {
  const { flows, titan, clock, close } = await started();
  try {
    const booking = titan.bookings.all()[0]!;
    const job = titan.jobs.all().find(({ jobStatus }) => jobStatus === "Scheduled")!;
    titan.bookings.change(booking.id, {
      source: "Web",
      externalId: "7",
      status: "Converted",
      jobId: job.id,
      modifiedOn: titan.now(),
    });
    titan.jobs.change(job.id, { bookingId: booking.id, modifiedOn: titan.now() });
    await flows.booked.next();
    clock.advance(60_000);
    titan.jobs.change(job.id, { jobStatus: "Completed", completedOn: titan.now(), modifiedOn: titan.now() });
    const ran = (await flows.completed.next()).flat();
    expect(ran).toContain("bookedByTicket");
    expect(ran).not.toContain("reportCompletion");
    expect(flows.booked.executions.flatMap((one) => one.ran)).not.toContain("reportBooking");
  } finally {
    await close();
  }
});
