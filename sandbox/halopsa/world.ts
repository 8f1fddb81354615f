import type { Faker } from "@faker-js/faker";
import { type Clock, Collection, createTimestamps, fakerFor } from "../core";
import * as records from "./seed/customers";
import * as related from "./seed/notes";

/** How many records of a kind a new sandbox holds. What is not listed follows from these. */
export const defaultSize = { clients: 240, users: 600, tickets: 717, assets: 450 };

export type Size = typeof defaultSize;

/** Everything that the tenant holds, generated at once: what is written first must not change what follows. */
export class World {
  /** The moment of a write, as HaloPSA would write it. */
  readonly now: () => string;

  constructor(
    readonly seed: number,
    readonly size: Size,
    readonly clock: Clock,
  ) {
    this.now = createTimestamps(clock);
    for (const kind of Object.values(this)) if (kind instanceof Collection) kind.all();
  }

  /** A generator that depends on the seed and the name only. */
  faker(name: string): Faker {
    return fakerFor(this.seed, name, records.today);
  }

  private kind<Row extends { id: number }>(seed: (world: World) => Iterable<Row>): Collection<Row> {
    return new Collection<Row>({ fill: () => seed(this), clock: this.clock });
  }

  readonly clients = this.kind(records.seedClients);
  readonly sites = this.kind(records.seedSites);
  readonly users = this.kind(records.seedUsers);
  readonly agents = this.kind(records.seedAgents);
  readonly tickets = this.kind(records.seedTickets);
  readonly actions = this.kind(records.seedActions);
  readonly assets = this.kind(records.seedAssets);
  readonly crmNotes = this.kind(related.seedCrmNotes);
  readonly popupNotes = this.kind(related.seedPopupNotes);
  readonly suppliers = this.kind(related.seedSuppliers);
  readonly azureTenants = this.kind(related.seedAzureTenants);
  readonly recurringItems = this.kind(related.seedRecurringItems);
  readonly areaRequestTypes = this.kind(related.seedAreaRequestTypes);
}
