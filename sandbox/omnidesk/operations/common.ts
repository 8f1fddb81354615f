import { Refusal } from "../../core";
import type { Ticket, World } from "../world";

/** Where the ticket controller stands. */
export const base = "/api/v2/ticket";

export const done = (message: string) => ({ type: "result", message });

export const find = (world: World, id: number): Ticket => {
  const ticket = world.tickets.get(id);
  // Omnidesk documents 400 alone.
  if (!ticket) throw new Refusal(400, "This ticket does not exist.");
  return ticket;
};

export const findAll = (world: World, ids: number[]) => ids.map((id) => find(world, id));
