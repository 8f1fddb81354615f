import { type Clock, fakerFor } from "../../core";
import { createWorld, type FirstRecords, type World } from "../world";
import * as accounting from "./accounting";
import { seedActivities, seedActivityCategories, seedActivityTypes } from "./activities";
import { seedPeople, seedPersonMethods, seedPersonRelationships } from "./addressBook";
import { seedAppointments, seedAssignments } from "./appointments";
import { seedBookingContacts, seedBookingProviderTags, seedBookings, seedLeads } from "./bookings";
import { seedCalls } from "./calls";
import { seedCampaignCategories, seedCampaignCosts, seedCampaigns } from "./campaigns";
import { type Context, type Size, TODAY } from "./context";
import { seedCustomerContacts, seedCustomers, seedLocationContacts, seedLocations } from "./customers";
import { seedCustomFieldTypes } from "./customFields";
import { seedInstalledEquipment } from "./equipment";
import { seedEstimateItems, seedEstimateStatusChanges, seedEstimates } from "./estimates";
import { seedEstimateTemplateItems, seedEstimateTemplates } from "./estimateTemplates";
import { seedFeedRows } from "./feedRows";
import { seedFormSubmissions } from "./forms";
import { seedInvoiceItems, seedInvoices } from "./invoices";
import { seedFiles, seedJobAttachments } from "./jobAttachments";
import { seedHolds, seedJobEvents, seedJobMessages, seedJobNotes } from "./jobLogs";
import { seedCanceledLogs, seedJobs } from "./jobs";
import * as lookups from "./lookups";
import { seedMembershipStatusChanges, seedMemberships, seedMembershipTypes } from "./memberships";
import { seedCustomerNotes, seedLeadNotes, seedLocationNotes } from "./notes";
import { seedPayments } from "./payments";
import * as payroll from "./payroll";
import { seedEmployees, seedTechnicians } from "./people";
import * as pricebook from "./pricebook";
import { seedProjects } from "./projects";
import { seedProposalTemplates, seedProposalTypes } from "./proposals";
import * as purchaseOrders from "./purchaseOrders";
import {
  seedRecurringServiceEvents,
  seedRecurringServices,
  seedRecurringServiceTypes,
} from "./recurringServices";
import { seedSmsOptOuts } from "./smsOptOuts";
import {
  seedAdjustments,
  seedGoodsReceipts,
  seedGoodsReturns,
  seedReturnTypes,
  seedStockItems,
  seedTransfers,
} from "./stock";
import { seedTaskResolutions, seedTaskSources, seedTasks, seedTaskTypes } from "./tasks";
import { seedTechnicianRatings } from "./technicianRatings";
import { seedJobSplits, seedNonJobTimesheets, seedTimesheetCodes } from "./timesheetCodes";
import { seedTrucks } from "./trucks";
import { seedWarehouses } from "./warehouses";

export { defaultSize, type Size } from "./context";

const firstRecords = (context: Context): FirstRecords => ({
  customers: () => seedCustomers(context),
  customerContacts: () => seedCustomerContacts(context),
  customerNotes: () => seedCustomerNotes(context),
  locations: () => seedLocations(context),
  locationContacts: () => seedLocationContacts(context),
  locationNotes: () => seedLocationNotes(context),
  people: () => seedPeople(context),
  personMethods: () => seedPersonMethods(context),
  personRelationships: () => seedPersonRelationships(context),
  bookings: () => seedBookings(context),
  bookingContacts: () => seedBookingContacts(context),
  bookingProviderTags: () => seedBookingProviderTags(context),
  leads: () => seedLeads(context),
  leadNotes: () => seedLeadNotes(context),
  jobs: () => seedJobs(context),
  canceledLogs: () => seedCanceledLogs(context),
  jobMessages: () => seedJobMessages(context),
  jobNotes: () => seedJobNotes(context),
  jobEvents: () => seedJobEvents(context),
  holds: () => seedHolds(context),
  jobAttachments: () => seedJobAttachments(context),
  appointments: () => seedAppointments(context),
  assignments: () => seedAssignments(context),
  projects: () => seedProjects(context),
  invoices: () => seedInvoices(context),
  invoiceItems: () => seedInvoiceItems(context),
  payments: () => seedPayments(context),
  apBills: () => accounting.seedApBills(context),
  apCredits: () => accounting.seedApCredits(context),
  apPayments: () => accounting.seedApPayments(context),
  creditMemos: () => accounting.seedCreditMemos(context),
  journalEntries: () => accounting.seedJournalEntries(context),
  bankDeposits: () => accounting.seedBankDeposits(context),
  invoiceTasks: () => accounting.seedInvoiceTasks(context),
  installedEquipment: () => seedInstalledEquipment(context),
  estimates: () => seedEstimates(context),
  estimateItems: () => seedEstimateItems(context),
  estimateStatusChanges: () => seedEstimateStatusChanges(context),
  estimateTemplates: () => seedEstimateTemplates(context),
  estimateTemplateItems: () => seedEstimateTemplateItems(context),
  proposalTemplates: () => seedProposalTemplates(context),
  proposalTypes: () => seedProposalTypes(),
  calls: () => seedCalls(context),
  tasks: () => seedTasks(context),
  taskTypes: () => seedTaskTypes(context),
  taskSources: () => seedTaskSources(context),
  taskResolutions: () => seedTaskResolutions(context),
  formSubmissions: () => seedFormSubmissions(context),
  technicians: () => seedTechnicians(context),
  employees: () => seedEmployees(context),
  campaigns: () => seedCampaigns(context),
  campaignCategories: () => seedCampaignCategories(context),
  campaignCosts: () => seedCampaignCosts(context),
  memberships: () => seedMemberships(context),
  membershipStatusChanges: () => seedMembershipStatusChanges(context),
  membershipTypes: () => seedMembershipTypes(context),
  recurringServices: () => seedRecurringServices(context),
  recurringServiceEvents: () => seedRecurringServiceEvents(context),
  recurringServiceTypes: () => seedRecurringServiceTypes(context),
  businessUnits: () => lookups.seedBusinessUnits(context),
  userRoles: () => lookups.seedUserRoles(context),
  tagTypes: () => lookups.seedTagTypes(context),
  callReasons: () => lookups.seedCallReasons(context),
  jobTypes: () => lookups.seedJobTypes(context),
  equipmentTypes: () => lookups.seedEquipmentTypes(context),
  jobCancelReasons: () => lookups.seedJobCancelReasons(context),
  jobHoldReasons: () => lookups.seedJobHoldReasons(context),
  projectStatuses: () => lookups.seedProjectStatuses(context),
  projectSubStatuses: () => lookups.seedProjectSubStatuses(context),
  projectTypes: () => lookups.seedProjectTypes(context),
  zones: () => lookups.seedZones(context),
  trucks: () => seedTrucks(context),
  paymentTypes: () => lookups.seedPaymentTypes(context),
  paymentTerms: () => lookups.seedPaymentTerms(context),
  taxZones: () => lookups.seedTaxZones(context),
  glAccounts: () => lookups.seedGlAccounts(context),
  glAccountTypes: () => lookups.seedGlAccountTypes(context),
  customFieldTypes: () => seedCustomFieldTypes(context),
  services: () => pricebook.seedServices(context),
  materials: () => pricebook.seedMaterials(context),
  pricebookEquipment: () => pricebook.seedPricebookEquipment(context),
  discountsAndFees: () => pricebook.seedDiscountsAndFees(context),
  pricebookCategories: () => pricebook.seedPricebookCategories(context),
  materialCostTypes: () => pricebook.seedMaterialCostTypes(),
  vendors: () => pricebook.seedVendors(context),
  feedRows: () => seedFeedRows(context),
  activityCodes: () => payroll.seedActivityCodes(context),
  payrolls: () => payroll.seedPayrolls(context),
  grossPayItems: () => payroll.seedGrossPayItems(context),
  payrollAdjustments: () => payroll.seedPayrollAdjustments(context),
  jobTimesheets: () => payroll.seedJobTimesheets(context),
  smsOptOuts: () => seedSmsOptOuts(context),
  technicianRatings: () => seedTechnicianRatings(context),
  timesheetCodes: () => seedTimesheetCodes(context),
  nonJobTimesheets: () => seedNonJobTimesheets(context),
  jobSplits: () => seedJobSplits(context),
  activities: () => seedActivities(context),
  activityTypes: () => seedActivityTypes(context),
  activityCategories: () => seedActivityCategories(context),
  attributions: () => [],
  warehouses: () => seedWarehouses(context),
  purchaseOrders: () => purchaseOrders.seedPurchaseOrders(context),
  purchaseOrderItems: () => purchaseOrders.seedPurchaseOrderItems(context),
  purchaseOrderTypes: () => purchaseOrders.seedPurchaseOrderTypes(context),
  purchaseOrderRequests: () => purchaseOrders.seedPurchaseOrderRequests(context),
  returnTypes: () => seedReturnTypes(context),
  adjustments: () => seedAdjustments(context),
  transfers: () => seedTransfers(context),
  goodsReturns: () => seedGoodsReturns(context),
  goodsReceipts: () => seedGoodsReceipts(context),
  stockItems: () => seedStockItems(context),
  files: () => seedFiles(context),
});

/**
 * Creates the world of a new sandbox. Each kind of record is generated at its first use.
 *
 * Generators read a second world that is never changed, so that records do not depend on earlier writes.
 */
export const seedWorld = (seed: number, size: Size, clock: Clock): World => {
  const context: Context = {
    size,
    faker: (name) => fakerFor(seed, name, TODAY),
    get world() {
      return pristine;
    },
  };
  const pristine: World = createWorld(clock, firstRecords(context));
  const copies = Object.keys(firstRecords(context)).map((name) => {
    const rows = () => pristine[name as keyof FirstRecords].all();
    return [name, () => rows().map((row) => ({ ...row }))];
  });
  return createWorld(clock, Object.fromEntries(copies));
};
