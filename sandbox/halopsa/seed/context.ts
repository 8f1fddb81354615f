import type { SeedContext } from "../../core";
import type { World } from "../world";

/** Number of records in a new sandbox. The number of all other records follows from these. */
export const defaultSize = { clients: 240, users: 600, tickets: 717, assets: 450 };

export type Size = typeof defaultSize;

export type Context = SeedContext<World, Size>;

/** The time of the newest seeded record. It is fixed, so that the data is the same at every start. */
export const TODAY = "2026-01-15T15:00:00Z";
