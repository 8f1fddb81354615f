import type { SeedContext } from "../../core";
import type { World } from "../world";

/** Number of records in a new sandbox. The number of all other records follows from these or is fixed. */
export const defaultSize = {
  companies: 60,
  sites: 140,
  tickets: 450,
  assets: 500,
  contacts: 320,
  invoices: 240,
};

export type Size = typeof defaultSize;

export interface Context extends SeedContext<World, Size> {
  /** Permissions of the API key that comes with the sandbox. */
  permissions: string[];
}
