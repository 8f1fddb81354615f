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

interface Delivered {
  id: number;
  name?: string;
  alastupdate?: string;
}

/** How the records of a type are created and changed. */
interface Case {
  recordType: string;
  create(): Promise<number>;
  change(id: number): Promise<unknown>;
  /** What a delivered record contains, which the list does not. */
  details: object;
  /** Whether records have a date of creation. */
  isDated: boolean;
}

test("the built component delivers changes of records whose list does not contain their time", async () => {
  const clock = virtualClock("2026-03-13T15:00:00Z");
  const box = await startHaloPsa({ clock });
  const redirection = redirect(box.hosts, box.url);
  try {
    const { platform } = builtPoller(component, box.fields);
    const run = async (key: string, values: object) =>
      ((await platform.action(key, { ...values })).data as { id: number }).id;
    const [client] = box.store.clients.all();
    const cases: Case[] = [
      {
        recordType: "clients",
        create: () => run("createClient", { name: "Harbour Bakery" }),
        change: (id) => run("updateClient", { id: String(id), inactive: "true" }),
        details: { alastupdate: expect.any(String), datecreated: expect.any(String) },
        isDated: true,
      },
      {
        recordType: "users",
        create: () => run("createUser", { name: "Ada Moss", site_id: String(client!.main_site_id) }),
        change: (id) => run("updateUser", { id: String(id), notes: "On leave" }),
        details: { ulastupdate: expect.any(String), client_name: client!.name },
        isDated: true,
      },
      {
        recordType: "assets",
        create: () =>
          run("createAsset", {
            client_id: String(client!.id),
            site_id: String(client!.main_site_id),
            assettype_id: "118",
          }),
        change: (id) => run("updateAsset", { id: String(id), notes: "Returned" }),
        details: { dlastupdate: expect.any(String) },
        isDated: false,
      },
      {
        recordType: "invoices",
        create: () => run("createInvoice", { client_id: String(client!.id) }),
        change: (id) => run("updateInvoice", { id: String(id), reference: "PO-77" }),
        details: { last_modified: expect.any(String) },
        isDated: true,
      },
      {
        recordType: "appointments",
        create: () =>
          run("createAppointment", {
            subject: "Site visit",
            start_date: "2026-03-20T09:00:00Z",
            end_date: "2026-03-20T10:00:00Z",
          }),
        change: (id) => run("updateAppointment", { id: String(id), note: "Bring a ladder" }),
        details: { last_modified: expect.any(String) },
        isDated: false,
      },
    ];
    for (const { recordType, create, change, details, isDated } of cases) {
      const { delivered, poll } = builtPoller<Delivered>(component, box.fields, {
        trigger: "newAndUpdatedRecords",
        values: { recordType },
      });
      expect([recordType, await poll()]).toMatchObject([recordType, { items: 0 }]);
      clock.advance(60_000);
      const id = await create();
      expect([recordType, await poll()]).toMatchObject([recordType, { items: 1 }]);
      clock.advance(60_000);
      await change(id);
      expect([recordType, await poll()]).toMatchObject([recordType, { items: 1 }]);
      expect(await poll()).toMatchObject({ items: 0 });
      expect(delivered).toEqual([
        { changeType: isDated ? "created" : "updated", record: expect.objectContaining({ id, ...details }) },
        { changeType: "updated", record: expect.objectContaining({ id, ...details }) },
      ]);
    }
    expect(box.ignored).toEqual([]);
  } finally {
    redirection.restore();
    await box.close();
  }
});
