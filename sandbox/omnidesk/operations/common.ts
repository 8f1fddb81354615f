import { ApiError } from "../../core";
import type { Ticket, World } from "../world";

/** The path of the ticket controller. */
export const base = "/api/v2/ticket";

export const result = (message: string) => ({ type: "result", message });

export const find = (world: World, id: number): Ticket => {
  const ticket = world.tickets.get(id);
  // Omnidesk documents no other error status.
  if (!ticket) throw new ApiError(400, "This ticket does not exist.");
  return ticket;
};

export const findAll = (world: World, ids: number[]) => ids.map((id) => find(world, id));
