import { connected, polled, recipe, target } from "./support";

const definition = recipe("completed-jobs-to-accounting");

async function started(statusOf?: (request: number) => number) {
  const world = await connected("servicetitan");
  const receiver = await target(statusOf);
  const flow = polled(
    {
      definition,
      flow: "Send invoices",
      connections: { ServiceTitan: world.platforms.servicetitan },
      configVars: { "Accounting URL": receiver.url },
    },
    world.clock,
  );
  await flow.deploy();
  await flow.poll();
  const { store } = world.sandboxes.servicetitan;
  const invoice = store.invoices
    .all()
    .find(({ jobId }) => jobId && store.jobs.get(jobId)?.jobStatus === "Completed")!;
  const { jobId } = invoice;
  /** The job is reopened and completed again. */
  const complete = async () => {
    store.jobs.change(jobId!, { jobStatus: "InProgress", modifiedOn: store.now() });
    await flow.next();
    store.jobs.change(jobId!, { jobStatus: "Completed", completedOn: store.now(), modifiedOn: store.now() });
    return flow.next();
  };
  const close = async () => {
    await receiver.close();
    await world.close();
  };
  return { store, receiver, flow, invoice, complete, close };
}

test("the invoices of a completed job are sent, and marked with the other system's ID", async () => {
  const { store, receiver, invoice, complete, close } = await started();
  try {
    store.invoices.change(invoice.id, { status: "Posted" });
    await complete();
    expect(receiver.received).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: invoice.id, syncStatus: "Posted" })]),
    );
    expect(store.invoices.get(invoice.id)).toMatchObject({
      status: "Exported",
      exportId: expect.stringMatching(/^acc-/),
    });
    const sent = receiver.requests();
    await complete();
    expect(receiver.requests()).toBe(sent);
  } finally {
    await close();
  }
});

test("an invoice that is rejected is not marked", async () => {
  const { store, receiver, invoice, complete, close } = await started(() => 422);
  try {
    store.invoices.change(invoice.id, { status: "Posted" });
    await expect(complete()).rejects.toThrow("Send invoice");
    expect(receiver.requests()).toBe(4);
    expect(store.invoices.get(invoice.id)).toMatchObject({ status: "Posted" });
  } finally {
    await close();
  }
});
