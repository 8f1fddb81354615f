import { isFinished, type World } from "./world";
import { addTicket } from "./world/newTicket";

/** Simulates the work of an account's users: a customer writes, and an agent answers another ticket. */
export function simulateActivity(world: World): void {
  const newest = world.tickets.all().at(-1);
  const waiting = world.tickets.all().findLast(({ status }) => !isFinished(status));
  if (newest) {
    const { id } = addTicket(world, {
      title: newest.title,
      direction: "inbound",
      from: newest.from,
      from_name: newest.from_name,
      to: newest.to,
      brand: { id: newest.brand_id, name: newest.brand_name },
      channel: { id: newest.channel_id, name: newest.channel_name },
      assigned_group_id: newest.assigned_group_id,
      form_id: null,
    });
    world.tickets.change(id, { customer_id: newest.customer_id });
  }
  if (waiting) world.change(waiting, { status: "solved" }, "Answered and solved");
}
