import { loadBundle } from "../support/bundles";
import { builtPoller } from "../support/ticketVendor";
import { withSandbox } from "./withSandbox";

const component = loadBundle("serviceos");

test("the built component delivers the changes of the sandbox's tickets", () =>
  withSandbox(async (box, clock) => {
    const { platform, delivered, poll } = builtPoller<{ ticket_id: number; status: string; subject: string }>(
      component,
      box.fields,
    );
    expect(await poll()).toMatchObject({ items: 0 });
    clock.advance(60_000);
    const [old, other] = box.store.of("tickets").all();
    await platform.action("updateTicket", { ticket_id: String(old!.id), status: "on_hold" });
    const { data } = await platform.action("createTicket", {
      subject: "Brand new",
      description: "It hums.",
      company_number: "5",
    });
    const { ticket_id } = (data as { data: { ticket_id: number } }).data;
    expect(await poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { ticket_id, subject: "Brand new" } },
      { changeType: "updated", record: { ticket_id: old!.id, status: "on_hold" } },
    ]);
    expect(await poll()).toMatchObject({ items: 0 });

    clock.advance(60_000);
    box.store.of("tickets").change(other!.id, { priority: 1, ...box.store.touched("tickets") });
    box.requests.clear();
    await poll();
    expect(delivered.slice(2)).toMatchObject([{ changeType: "updated", record: { ticket_id: other!.id } }]);
    expect(box.requests.count()).toBe(2);
  }));
