import { createPlatform } from "../../../runner/platform";
import { createPoller } from "../../../runner/polling";
import { redirect } from "../../../runner/redirect";
import { memoryState } from "../../../runner/state";
import { startTikting, virtualClock } from "../../../sandbox/tikting";
import type { Change } from "../../../src/kit/trigger/changes";
import { loadBundle } from "../../support/bundles";
import type { Ticket } from "./vendor";

const component = loadBundle("tikting");

test("the built component delivers the sandbox's changes, signed in with a password", async () => {
  const box = await startTikting({ clock: virtualClock("2026-01-15T15:00:00Z") });
  const redirection = redirect(box.hosts, box.url);
  try {
    const delivered: Change<Ticket>[] = [];
    const platform = createPlatform(component, {
      connection: { key: "tiktingLoginConnection", fields: box.loginFields },
    });
    const poller = createPoller({
      platform,
      trigger: "newAndUpdatedTickets",
      state: memoryState(),
      batchSize: 1,
      deliver: (change) => {
        delivered.push(change as Change<Ticket>);
      },
    });
    expect(await poller.poll()).toMatchObject({ items: 0 });
    const { data } = await platform.action("createIntegrationTicket", {
      Title: "Brand new",
      Description: "The laptop does not start.",
      Requester: "dana.reyes",
    });
    await platform.action("closeTicket", { id: "1001", CloseBy: box.store.tickets.get(1001)!.creatorId });
    box.expireToken();
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: (data as { id: number }).id, subject: "Brand new" } },
      { changeType: "updated", record: { id: 1001, status: "Closed" } },
    ]);
    expect(await poller.poll()).toMatchObject({ items: 0 });

    box.work();
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered.slice(2)).toMatchObject([
      { changeType: "created", record: { status: "Open" } },
      { changeType: "updated", record: { status: "Resolved" } },
    ]);
  } finally {
    redirection.restore();
    await box.close();
  }
});
