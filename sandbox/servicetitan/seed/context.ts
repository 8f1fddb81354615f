import type { SeedContext } from "../../core";
import type { World } from "../world";

/** Number of records in a new sandbox. The number of all other records follows from these or is fixed. */
export const defaultSize = {
  customers: 3000,
  jobs: 4000,
  projects: 1000,
  installedEquipment: 2000,
  bookings: 2000,
  leads: 400,
  estimates: 1200,
  calls: 1500,
  formSubmissions: 600,
  technicians: 40,
  employees: 30,
};

export type Size = typeof defaultSize;

export type Context = SeedContext<World, Size>;

/** The time of the newest seeded record. It is fixed, so that the data is the same at every start. */
export const TODAY = "2026-01-15T15:00:00Z";
