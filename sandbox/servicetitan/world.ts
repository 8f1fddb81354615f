import {
  type Clock,
  type Collection,
  createCollections,
  joinParts,
  type Persistent,
  Timestamps,
} from "../core";
import type { Appointment, Assignment } from "./world/appointments";
import type { Booking, BookingContact, BookingProviderTag, Lead } from "./world/bookings";
import type { PhoneCall } from "./world/calls";
import type { Campaign } from "./world/campaigns";
import type { Contact, Customer, Location } from "./world/customers";
import type { CustomFieldOwner, CustomFieldType } from "./world/customFields";
import type { InstalledEquipment } from "./world/equipment";
import type { Estimate } from "./world/estimates";
import type { StoredFile } from "./world/files";
import type { FormSubmission } from "./world/forms";
import type { Invoice, InvoiceItem } from "./world/invoices";
import type { CanceledLog, Job } from "./world/jobs";
import type {
  BusinessUnit,
  CallReason,
  EquipmentType,
  GlAccount,
  JobCancelReason,
  JobHoldReason,
  JobType,
  PaymentTerm,
  PaymentType,
  ProjectStatus,
  ProjectSubStatus,
  ProjectType,
  TagType,
  TaxZone,
  UserRole,
  Zone,
} from "./world/lookups";
import type { MembershipType } from "./world/memberships";
import type { Note } from "./world/notes";
import type { Payment } from "./world/payments";
import type { Employee, Technician } from "./world/people";
import type { Project } from "./world/projects";
import type { Task, TaskResolution, TaskSource, TaskType } from "./world/tasks";

/** The kinds of records that a tenant has. */
export interface Kinds {
  customers: Customer;
  customerContacts: Contact;
  customerNotes: Note;
  locations: Location;
  locationContacts: Contact;
  locationNotes: Note;
  bookings: Booking;
  bookingContacts: BookingContact;
  bookingProviderTags: BookingProviderTag;
  leads: Lead;
  leadNotes: Note;
  jobs: Job;
  canceledLogs: CanceledLog;
  appointments: Appointment;
  assignments: Assignment;
  projects: Project;
  invoices: Invoice;
  invoiceItems: InvoiceItem;
  payments: Payment;
  installedEquipment: InstalledEquipment;
  estimates: Estimate;
  calls: PhoneCall;
  tasks: Task;
  taskTypes: TaskType;
  taskSources: TaskSource;
  taskResolutions: TaskResolution;
  formSubmissions: FormSubmission;
  technicians: Technician;
  employees: Employee;
  campaigns: Campaign;
  membershipTypes: MembershipType;
  businessUnits: BusinessUnit;
  userRoles: UserRole;
  tagTypes: TagType;
  callReasons: CallReason;
  jobTypes: JobType;
  equipmentTypes: EquipmentType;
  jobCancelReasons: JobCancelReason;
  jobHoldReasons: JobHoldReason;
  projectStatuses: ProjectStatus;
  projectSubStatuses: ProjectSubStatus;
  projectTypes: ProjectType;
  zones: Zone;
  paymentTypes: PaymentType;
  paymentTerms: PaymentTerm;
  taxZones: TaxZone;
  glAccounts: GlAccount;
  customFieldTypes: CustomFieldType;
  /** Uploaded files, by the path that the upload returned. */
  files: StoredFile;
}

/** Functions that return the first records of each kind. */
export type FirstRecords = { [Name in keyof Kinds]: () => Iterable<Kinds[Name]> };

type Collections = { readonly [Name in keyof Kinds]: Collection<Kinds[Name]> };

/** Everything that the tenant stores. */
export interface World extends Collections, Persistent {
  readonly clock: Clock;
  /** @returns the current time as ServiceTitan formats it, never the same twice */
  now(): string;
  /** @returns the custom field types of one kind of record */
  customFieldTypesOf(owner: CustomFieldOwner): CustomFieldType[];
}

export const createWorld = (clock: Clock, firstRecords: FirstRecords): World => {
  const collections: Collections = createCollections<Kinds>(firstRecords, clock);
  const timestamps = new Timestamps(clock);
  return {
    ...collections,
    ...joinParts({ ...collections, timestamps }),
    clock,
    now: () => timestamps.next(),
    customFieldTypesOf: (owner) => collections.customFieldTypes.all().filter((type) => type.owner === owner),
  };
};
