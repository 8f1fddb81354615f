import {
  type Clock,
  type Collection,
  createCollections,
  joinParts,
  type Persistent,
  Timestamps,
} from "../core";
import type { ApBill, ApCredit, ApPayment } from "./world/accountsPayable";
import type { Activity, ActivityCategory, ActivityType } from "./world/activities";
import type { Person, PersonMethod, PersonRelationship } from "./world/addressBook";
import type { Appointment, Assignment } from "./world/appointments";
import type { Attribution } from "./world/attributions";
import type { Booking, BookingContact, BookingProviderTag, Lead } from "./world/bookings";
import type { PhoneCall } from "./world/calls";
import type { Campaign, CampaignCategory, CampaignCost } from "./world/campaigns";
import type { Contact, Customer, Location } from "./world/customers";
import type { CustomFieldOwner, CustomFieldType } from "./world/customFields";
import type { InstalledEquipment } from "./world/equipment";
import type { Estimate, EstimateItem, EstimateStatusChange } from "./world/estimates";
import type { EstimateTemplate, EstimateTemplateItem } from "./world/estimateTemplates";
import type { FeedRow } from "./world/feedRows";
import type { StoredFile } from "./world/files";
import type { FormSubmission } from "./world/forms";
import type { Invoice, InvoiceItem } from "./world/invoices";
import type { CanceledLog, Hold, Job, JobAttachment, JobEvent, JobMessage, JobNote } from "./world/jobs";
import type { BankDeposit, CreditMemo, InvoiceTask, JournalEntry } from "./world/ledger";
import type {
  BusinessUnit,
  CallReason,
  EquipmentType,
  GlAccount,
  GlAccountType,
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
import type { Membership, MembershipStatusChange, MembershipType } from "./world/memberships";
import type { Note } from "./world/notes";
import type { Payment } from "./world/payments";
import type { ActivityCode, GrossPayItem, JobTimesheet, Payroll, PayrollAdjustment } from "./world/payroll";
import type { Employee, Technician } from "./world/people";
import type {
  DiscountOrFee,
  Material,
  MaterialCostType,
  PricebookCategory,
  PricebookEquipment,
  Service,
} from "./world/pricebook";
import type { Project } from "./world/projects";
import type { ProposalTemplate, ProposalType } from "./world/proposals";
import type {
  PurchaseOrder,
  PurchaseOrderItem,
  PurchaseOrderRequest,
  PurchaseOrderType,
} from "./world/purchaseOrders";
import type {
  RecurringService,
  RecurringServiceEvent,
  RecurringServiceType,
} from "./world/recurringServices";
import type { SmsOptOut } from "./world/smsOptOuts";
import type {
  GoodsReceipt,
  GoodsReturn,
  GoodsReturnType,
  StockAdjustment,
  StockItem,
  StockTransfer,
} from "./world/stock";
import type { Task, TaskResolution, TaskSource, TaskType } from "./world/tasks";
import type { TechnicianRating } from "./world/technicianRatings";
import type { JobSplit, NonJobTimesheet, TimesheetCode } from "./world/timesheetCodes";
import type { Truck } from "./world/trucks";
import type { Vendor } from "./world/vendors";
import type { Warehouse } from "./world/warehouses";

/** The kinds of records that a tenant has. */
export interface Kinds {
  customers: Customer;
  customerContacts: Contact;
  customerNotes: Note;
  locations: Location;
  locationContacts: Contact;
  locationNotes: Note;
  people: Person;
  personMethods: PersonMethod;
  personRelationships: PersonRelationship;
  bookings: Booking;
  bookingContacts: BookingContact;
  bookingProviderTags: BookingProviderTag;
  leads: Lead;
  leadNotes: Note;
  jobs: Job;
  canceledLogs: CanceledLog;
  jobMessages: JobMessage;
  jobNotes: JobNote;
  jobEvents: JobEvent;
  holds: Hold;
  jobAttachments: JobAttachment;
  appointments: Appointment;
  assignments: Assignment;
  projects: Project;
  invoices: Invoice;
  invoiceItems: InvoiceItem;
  payments: Payment;
  apBills: ApBill;
  apCredits: ApCredit;
  apPayments: ApPayment;
  creditMemos: CreditMemo;
  journalEntries: JournalEntry;
  bankDeposits: BankDeposit;
  invoiceTasks: InvoiceTask;
  installedEquipment: InstalledEquipment;
  estimates: Estimate;
  estimateItems: EstimateItem;
  estimateStatusChanges: EstimateStatusChange;
  estimateTemplates: EstimateTemplate;
  estimateTemplateItems: EstimateTemplateItem;
  proposalTemplates: ProposalTemplate;
  proposalTypes: ProposalType;
  calls: PhoneCall;
  tasks: Task;
  taskTypes: TaskType;
  taskSources: TaskSource;
  taskResolutions: TaskResolution;
  formSubmissions: FormSubmission;
  technicians: Technician;
  employees: Employee;
  campaigns: Campaign;
  campaignCategories: CampaignCategory;
  campaignCosts: CampaignCost;
  memberships: Membership;
  membershipStatusChanges: MembershipStatusChange;
  membershipTypes: MembershipType;
  recurringServices: RecurringService;
  recurringServiceEvents: RecurringServiceEvent;
  recurringServiceTypes: RecurringServiceType;
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
  trucks: Truck;
  paymentTypes: PaymentType;
  paymentTerms: PaymentTerm;
  taxZones: TaxZone;
  glAccounts: GlAccount;
  glAccountTypes: GlAccountType;
  customFieldTypes: CustomFieldType;
  services: Service;
  materials: Material;
  pricebookEquipment: PricebookEquipment;
  discountsAndFees: DiscountOrFee;
  pricebookCategories: PricebookCategory;
  materialCostTypes: MaterialCostType;
  vendors: Vendor;
  feedRows: FeedRow;
  activityCodes: ActivityCode;
  payrolls: Payroll;
  grossPayItems: GrossPayItem;
  payrollAdjustments: PayrollAdjustment;
  jobTimesheets: JobTimesheet;
  smsOptOuts: SmsOptOut;
  technicianRatings: TechnicianRating;
  timesheetCodes: TimesheetCode;
  nonJobTimesheets: NonJobTimesheet;
  jobSplits: JobSplit;
  activities: Activity;
  activityTypes: ActivityType;
  activityCategories: ActivityCategory;
  attributions: Attribution;
  warehouses: Warehouse;
  purchaseOrders: PurchaseOrder;
  purchaseOrderItems: PurchaseOrderItem;
  purchaseOrderTypes: PurchaseOrderType;
  purchaseOrderRequests: PurchaseOrderRequest;
  returnTypes: GoodsReturnType;
  adjustments: StockAdjustment;
  transfers: StockTransfer;
  goodsReturns: GoodsReturn;
  goodsReceipts: GoodsReceipt;
  stockItems: StockItem;
  /** Files by their path; for equipment, the one that the upload returned. */
  files: StoredFile;
}

/** Functions that return the first records of each kind. */
export type FirstRecords = { [Name in keyof Kinds]: () => Iterable<Kinds[Name]> };

type Collections = { readonly [Name in keyof Kinds]: Collection<Kinds[Name]> };

/** Everything that the tenant stores. */
export interface World extends Collections, Persistent {
  readonly clock: Clock;
  /** The number of rows on a page of an export feed. ServiceTitan does not document it. */
  feedPageSize: number;
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
    feedPageSize: 500,
    now: () => timestamps.next(),
    customFieldTypesOf: (owner) => collections.customFieldTypes.all().filter((type) => type.owner === owner),
  };
};
