import type { Faker } from "@faker-js/faker";
import { type Clock, Collection, createTimestamps, fakerFor } from "../core";
import { seedAppointments, seedAssignments } from "./seed/appointments";
import { seedBookings, seedLeads } from "./seed/bookings";
import { seedCalls } from "./seed/calls";
import { seedCampaigns } from "./seed/campaigns";
import { seedCustomerContacts, seedCustomers, seedLocationContacts, seedLocations } from "./seed/customers";
import { type customFieldOwners, seedCustomFieldTypes } from "./seed/customFields";
import { seedInstalledEquipment } from "./seed/equipment";
import { seedEstimates } from "./seed/estimates";
import { seedFormSubmissions } from "./seed/forms";
import { seedInvoiceItems, seedInvoices } from "./seed/invoices";
import { seedCanceledLogs, seedJobs } from "./seed/jobs";
import * as lookups from "./seed/lookups";
import { seedMembershipTypes } from "./seed/memberships";
import { seedPayments } from "./seed/payments";
import { seedEmployees, seedTechnicians } from "./seed/people";
import { seedProjects } from "./seed/projects";

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

  /** The same world without its writes: what is generated late must not follow from what was written early. */
  private readonly untouched: World | undefined;

  constructor(
    readonly seed: number,
    readonly size: Size,
    readonly clock: Clock,
    isUntouched = false,
  ) {
    this.now = createTimestamps(clock);
    this.untouched = isUntouched ? undefined : new World(seed, size, clock, true);
  }

  /** A generator that depends on the seed and the name only. */
  faker(name: string): Faker {
    return fakerFor(this.seed, name, today);
  }

  private kind<Row extends { id: number }>(
    name: keyof World,
    seed: (world: World) => Row[],
  ): Collection<Row> {
    return new Collection<Row>({
      fill: () => {
        if (!this.untouched) return seed(this);
        const rows = (this.untouched[name] as unknown as Collection<Row>).all();
        return rows.map((row) => ({ ...row }));
      },
      clock: () => this.clock(),
    });
  }

  readonly customers = this.kind("customers", seedCustomers);
  readonly customerContacts = this.kind("customerContacts", seedCustomerContacts);
  readonly locations = this.kind("locations", seedLocations);
  readonly locationContacts = this.kind("locationContacts", seedLocationContacts);
  readonly bookings = this.kind("bookings", seedBookings);
  readonly leads = this.kind("leads", seedLeads);
  readonly jobs = this.kind("jobs", seedJobs);
  readonly canceledLogs = this.kind("canceledLogs", seedCanceledLogs);
  readonly appointments = this.kind("appointments", seedAppointments);
  readonly assignments = this.kind("assignments", seedAssignments);
  readonly projects = this.kind("projects", seedProjects);
  readonly invoices = this.kind("invoices", seedInvoices);
  readonly invoiceItems = this.kind("invoiceItems", seedInvoiceItems);
  readonly payments = this.kind("payments", seedPayments);
  readonly installedEquipment = this.kind("installedEquipment", seedInstalledEquipment);
  readonly estimates = this.kind("estimates", seedEstimates);
  readonly calls = this.kind("calls", seedCalls);
  readonly formSubmissions = this.kind("formSubmissions", seedFormSubmissions);
  readonly technicians = this.kind("technicians", seedTechnicians);
  readonly employees = this.kind("employees", seedEmployees);
  readonly campaigns = this.kind("campaigns", seedCampaigns);
  readonly membershipTypes = this.kind("membershipTypes", seedMembershipTypes);
  readonly businessUnits = this.kind("businessUnits", lookups.seedBusinessUnits);
  readonly userRoles = this.kind("userRoles", lookups.seedUserRoles);
  readonly tagTypes = this.kind("tagTypes", lookups.seedTagTypes);
  readonly jobTypes = this.kind("jobTypes", lookups.seedJobTypes);
  readonly equipmentTypes = this.kind("equipmentTypes", lookups.seedEquipmentTypes);
  readonly jobCancelReasons = this.kind("jobCancelReasons", lookups.seedJobCancelReasons);
  readonly jobHoldReasons = this.kind("jobHoldReasons", lookups.seedJobHoldReasons);
  readonly projectStatuses = this.kind("projectStatuses", lookups.seedProjectStatuses);
  readonly projectSubStatuses = this.kind("projectSubStatuses", lookups.seedProjectSubStatuses);
  readonly projectTypes = this.kind("projectTypes", lookups.seedProjectTypes);
  readonly zones = this.kind("zones", lookups.seedZones);
  readonly paymentTypes = this.kind("paymentTypes", lookups.seedPaymentTypes);
  readonly paymentTerms = this.kind("paymentTerms", lookups.seedPaymentTerms);
  readonly taxZones = this.kind("taxZones", lookups.seedTaxZones);
  readonly glAccounts = this.kind("glAccounts", lookups.seedGlAccounts);
  readonly customFieldTypes = this.kind("customFieldTypes", seedCustomFieldTypes);
  /** Uploaded files, by the path that the upload gave. */
  readonly files = new Collection<StoredFile>();

  /** The custom field types of one kind of record. */
  customFieldTypesOf(owner: (typeof customFieldOwners)[number]) {
    return this.customFieldTypes.all().filter((type) => type.owner === owner);
  }
}
