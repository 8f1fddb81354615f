import type { Faker } from "@faker-js/faker";
import { type Clock, Collection, createTimestamps, fakerFor } from "../core";
import { seedAppointments, seedAssignments } from "./records/appointments";
import { seedBookings, seedLeads } from "./records/bookings";
import { seedCalls } from "./records/calls";
import { seedCampaigns } from "./records/campaigns";
import {
  seedCustomerContacts,
  seedCustomers,
  seedLocationContacts,
  seedLocations,
} from "./records/customers";
import { type customFieldOwners, seedCustomFieldTypes } from "./records/customFields";
import { seedInstalledEquipment } from "./records/equipment";
import { seedEstimates } from "./records/estimates";
import { seedFormSubmissions } from "./records/forms";
import { seedInvoiceItems, seedInvoices } from "./records/invoices";
import { seedCanceledLogs, seedJobs } from "./records/jobs";
import * as lookups from "./records/lookups";
import { seedMembershipTypes } from "./records/memberships";
import { seedPayments } from "./records/payments";
import { seedEmployees, seedTechnicians } from "./records/people";
import { seedProjects } from "./records/projects";

/** How many records of a kind a new sandbox holds. What is not listed follows from these. */
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

/** Seeded data ends here, so that it is the same whenever it is made. */
export const today = "2026-01-15T15:00:00Z";
export const todayMs = Date.parse(today);
export const hour = 3_600_000;
export const day = 24 * hour;

/** An uploaded or seeded file. */
export interface StoredFile {
  id: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

/** Everything that the tenant holds. Each kind is generated at its first use. */
export class World {
  /** The moment of a write, as ServiceTitan would write it. */
  readonly now: () => string;

  constructor(
    readonly seed: number,
    readonly size: Size,
    readonly clock: Clock,
  ) {
    this.now = createTimestamps(clock);
  }

  /** A generator that depends on the seed and the name only. */
  faker(name: string): Faker {
    return fakerFor(this.seed, name, today);
  }

  private kind<Row extends { id: number }>(seed: (world: World) => Iterable<Row>): Collection<Row> {
    return new Collection<Row>({ fill: () => seed(this), clock: this.clock });
  }

  readonly customers = this.kind(seedCustomers);
  readonly customerContacts = this.kind(seedCustomerContacts);
  readonly locations = this.kind(seedLocations);
  readonly locationContacts = this.kind(seedLocationContacts);
  readonly bookings = this.kind(seedBookings);
  readonly leads = this.kind(seedLeads);
  readonly jobs = this.kind(seedJobs);
  readonly canceledLogs = this.kind(seedCanceledLogs);
  readonly appointments = this.kind(seedAppointments);
  readonly assignments = this.kind(seedAssignments);
  readonly projects = this.kind(seedProjects);
  readonly invoices = this.kind(seedInvoices);
  readonly invoiceItems = this.kind(seedInvoiceItems);
  readonly payments = this.kind(seedPayments);
  readonly installedEquipment = this.kind(seedInstalledEquipment);
  readonly estimates = this.kind(seedEstimates);
  readonly calls = this.kind(seedCalls);
  readonly formSubmissions = this.kind(seedFormSubmissions);
  readonly technicians = this.kind(seedTechnicians);
  readonly employees = this.kind(seedEmployees);
  readonly campaigns = this.kind(seedCampaigns);
  readonly membershipTypes = this.kind(seedMembershipTypes);
  readonly businessUnits = this.kind(lookups.seedBusinessUnits);
  readonly userRoles = this.kind(lookups.seedUserRoles);
  readonly tagTypes = this.kind(lookups.seedTagTypes);
  readonly jobTypes = this.kind(lookups.seedJobTypes);
  readonly jobCancelReasons = this.kind(lookups.seedJobCancelReasons);
  readonly jobHoldReasons = this.kind(lookups.seedJobHoldReasons);
  readonly projectStatuses = this.kind(lookups.seedProjectStatuses);
  readonly projectSubStatuses = this.kind(lookups.seedProjectSubStatuses);
  readonly projectTypes = this.kind(lookups.seedProjectTypes);
  readonly zones = this.kind(lookups.seedZones);
  readonly paymentTypes = this.kind(lookups.seedPaymentTypes);
  readonly paymentTerms = this.kind(lookups.seedPaymentTerms);
  readonly taxZones = this.kind(lookups.seedTaxZones);
  readonly glAccounts = this.kind(lookups.seedGlAccounts);
  readonly customFieldTypes = this.kind(seedCustomFieldTypes);
  /** Uploaded files, by the path that the upload gave. */
  readonly files = new Collection<StoredFile>();

  /** The custom field types of one kind of record. */
  customFieldTypesOf(owner: (typeof customFieldOwners)[number]) {
    return this.customFieldTypes.all().filter((type) => type.owner === owner);
  }
}
