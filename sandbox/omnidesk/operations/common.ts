import { z } from "zod";
import { ApiError } from "../../core";
import type { Ticket, World } from "../world";

/** The path of the API. */
export const root = "/api/v2";

/** The path of the ticket controller. */
export const base = `${root}/ticket`;

export const result = (message: string) => ({ type: "result", message });

export const find = (world: World, id: number): Ticket => {
  const ticket = world.tickets.get(id);
  // Omnidesk documents no other error status.
  if (!ticket) throw new ApiError(400, "This ticket does not exist.");
  return ticket;
};

/** Rejects an ID that no record has. 0 stands for none. */
export const mustExist = (ids: Iterable<number>, id: number | undefined, label: string): void => {
  if (id && ![...ids].includes(id)) throw new ApiError(400, `This ${label} does not exist.`);
};

export const idsOf = (rows: readonly { id: number }[]): number[] => rows.map(({ id }) => id);

/** A form field that must match a pattern of the API reference. */
export const patternField = (pattern: RegExp) =>
  z.string().regex(pattern, `It must match ${String(pattern).slice(1, -1)}.`);

export const emailField = z.email("It must be an email address.");

export const telephoneField = patternField(/^\+[0-9]+$/);

export const findAll = (world: World, ids: number[]) => ids.map((id) => find(world, id));
