import { redirect } from "../../runner/redirect";
import { startOmnidesk, virtualClock } from "../../sandbox/omnidesk";
import { loadBundle } from "../support/bundles";
import { builtPoller } from "../support/ticketVendor";

const component = loadBundle("omnidesk");

test("the built component delivers the sandbox's changes", async () => {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startOmnidesk({ clock });
  const redirection = redirect(box.hosts, box.url);
  try {
    const { delivered, poll } = builtPoller<{ id: number; title: string; status: string }>(
      component,
      box.fields,
    );
    expect(await poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    const old = box.store.tickets.all().at(-3)!;
    box.store.change(old, { status: "closed" }, "Closed");
    const { id: _id, ...like } = box.store.tickets.all().at(-4)!;
    const now = box.store.now();
    const added = box.store.tickets.add({ ...like, title: "Brand new", created_at: now, last_update: now });
    expect(await poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: added.id, title: "Brand new" } },
      { changeType: "updated", record: { id: old.id, status: "closed" } },
    ]);
    expect(await poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    box.work();
    expect(await poll()).toMatchObject({ items: 2 });
    expect(delivered.slice(2)).toMatchObject([
      { changeType: "created", record: { id: added.id + 1, status: "new" } },
      { changeType: "updated", record: { status: "solved" } },
    ]);
  } finally {
    redirection.restore();
    await box.close();
  }
});
