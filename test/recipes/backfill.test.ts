import { connected, polled, recipe, target } from "./support";

const definition = recipe("servicetitan-backfill");

async function started(statusOf?: (request: number) => number) {
  const world = await connected("servicetitan");
  const receiver = await target(statusOf);
  const flow = polled(
    {
      definition,
      flow: "Copy jobs",
      connections: { ServiceTitan: world.platforms.servicetitan },
      configVars: { "Target URL": receiver.url },
    },
    world.clock,
  );
  const ids = () => (receiver.received as { id: number }[][]).flat().map(({ id }) => id);
  const close = async () => {
    await receiver.close();
    await world.close();
  };
  return { ...world, receiver, flow, ids, store: world.sandboxes.servicetitan.store, close };
}

test("every job is sent once, then what changes", async () => {
  const { flow, ids, store, clock, close } = await started();
  try {
    await flow.deploy();
    await flow.poll();
    const all = store.jobs.all().map(({ id }) => id);
    expect(ids().sort()).toEqual([...all].sort());
    clock.advance(3_600_000);
    await flow.poll();
    const before = ids().length;
    store.jobs.change(all[0]!, { summary: "Changed", modifiedOn: store.now() });
    clock.advance(3_600_000);
    await flow.poll();
    expect(ids().slice(before)).toEqual([all[0]]);
  } finally {
    await close();
  }
});

test("a batch that the target rejects is posted again, and fails only then", async () => {
  const flaky = await started((request) => (request < 2 ? 503 : 200));
  try {
    await flaky.flow.deploy();
    await flaky.flow.poll();
    expect(flaky.receiver.requests()).toBe(flaky.receiver.received.length + 2);
    expect(new Set(flaky.ids()).size).toBe(flaky.store.jobs.all().length);
  } finally {
    await flaky.close();
  }
  const broken = await started(() => 503);
  try {
    await expect(broken.flow.deploy().then(() => broken.flow.poll())).rejects.toThrow("Send batch");
    expect(broken.receiver.requests()).toBe(4);
  } finally {
    await broken.close();
  }
});
