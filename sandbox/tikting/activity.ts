import { randomUUID } from "node:crypto";
import { stateOf, type World } from "./world";
import { statuses } from "./world/lookups";

/** Simulates the work of a service desk: a requester reports a problem, and a technician resolves another ticket. */
export function simulateActivity(world: World): void {
  const tickets = world.visible();
  const [newest] = tickets;
  const open = tickets.find((ticket) => stateOf(ticket) === "Open");
  const resolved = statuses.find(({ type }) => type === "Resolved")!;
  if (newest) {
    const { id: _id, ...copy } = structuredClone(newest);
    world.tickets.add({
      ...copy,
      guid: randomUUID(),
      ticketStatusId: statuses[0]!.id,
      createdOn: world.now(),
      conversations: [],
      attachments: [],
    });
  }
  if (open) world.tickets.change(open.id, { ticketStatusId: resolved.id });
}
