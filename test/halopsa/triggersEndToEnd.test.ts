import { redirect } from "../../runner/redirect";
import { startHaloPsa, virtualClock } from "../../sandbox/halopsa";
import { loadBundle } from "../support/bundles";
import { builtPoller } from "../support/ticketVendor";

const component = loadBundle("halopsa");

test("the built component delivers the sandbox's changes", async () => {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startHaloPsa({ clock });
  const redirection = redirect(box.hosts, box.url);
  try {
    const { platform, delivered, poll } = builtPoller<{ id: number; summary: string; status_name: string }>(
      component,
      box.fields,
    );
    expect(await poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    await platform.action("updateTicket", { id: "2004", status_id: "9" });
    const { data } = await platform.action("createTicket", { summary: "Brand new", tickettype_id: "1" });
    expect(await poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: (data as { id: number }).id, summary: "Brand new" } },
      { changeType: "updated", record: { id: 2004, status_name: "Closed" } },
    ]);
    expect(await poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    const { id } = box.store.tickets.all()[8]!;
    box.store.tickets.change(id, { summary: "Changed in the store", lastupdate: box.store.now() });
    box.requests.clear();
    await poll();
    expect(delivered.slice(2)).toMatchObject([{ changeType: "updated", record: { id } }]);
    expect(box.requests.count({ method: "GET", path: "Tickets" })).toBe(1);
  } finally {
    redirection.restore();
    await box.close();
  }
});
