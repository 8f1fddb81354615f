import type { Operation } from "../../core";
import type { World } from "../world";
import { accountingCustomFieldOperations } from "./accountingCustomFields";
import { accountingLookupOperations } from "./accountingLookups";
import { accountsPayableOperations } from "./accountsPayable";
import { activityOperations } from "./activities";
import { addressBookOperations } from "./addressBook";
import { adjustmentOperations } from "./adjustments";
import { appointmentStatusOperations } from "./appointmentStatus";
import { appointmentOperations } from "./appointments";
import { attachmentOperations } from "./attachments";
import { attributionOperations } from "./attributions";
import { bankDepositOperations } from "./bankDeposits";
import { bookingContactOperations } from "./bookingContacts";
import { bookingProviderTagOperations } from "./bookingProviderTags";
import { bookingOperations } from "./bookings";
import { callDetailOperations } from "./callDetails";
import { callOperations } from "./calls";
import { campaignOperations } from "./campaigns";
import { capacityOperations } from "./capacity";
import { contactOperations } from "./contacts";
import { creditMemoOperations } from "./creditMemos";
import { customerOperations } from "./customers";
import { customFieldTypeOperations } from "./customFieldTypes";
import { employeeOperations } from "./employees";
import { equipmentOperations } from "./equipment";
import { estimateOperations } from "./estimates";
import { estimateTemplateOperations } from "./estimateTemplates";
import { exportStatusOperations } from "./exportStatus";
import { formOperations } from "./forms";
import { invoiceOperations } from "./invoices";
import { invoiceTaskOperations } from "./invoiceTasks";
import { jobAttachmentOperations } from "./jobAttachments";
import { jobEquipmentOperations } from "./jobEquipment";
import { jobLogOperations } from "./jobLogs";
import { jobMessageOperations } from "./jobMessages";
import { jobNoteOperations } from "./jobNotes";
import { jobStatusOperations } from "./jobStatus";
import { jobOperations } from "./jobs";
import { jobTimesheetOperations } from "./jobTimesheets";
import { jobTypeOperations } from "./jobTypes";
import { journalEntryOperations } from "./journalEntries";
import { leadOperations } from "./leads";
import { locationOperations } from "./locations";
import { lookupOperations } from "./lookups";
import { membershipOperations } from "./memberships";
import { noteOperations } from "./notes";
import { otherFeedOperations } from "./otherFeeds";
import { paymentOperations } from "./payments";
import { payrollOperations } from "./payroll";
import { pricebookBulkOperations } from "./pricebookBulk";
import { pricebookCategoryOperations } from "./pricebookCategories";
import { pricebookItemOperations } from "./pricebookItems";
import { projectOperations } from "./projects";
import { proposalOperations } from "./proposals";
import { purchaseOrderRequestOperations } from "./purchaseOrderRequests";
import { purchaseOrderOperations } from "./purchaseOrders";
import { purchaseOrderTypeOperations } from "./purchaseOrderTypes";
import { receiptOperations } from "./receipts";
import { recurringServiceOperations } from "./recurringServices";
import { reportOperations } from "./reports";
import { returnOperations } from "./returns";
import { returnTypeOperations } from "./returnTypes";
import { smsOptOutOperations } from "./smsOptOuts";
import { tagOperations } from "./tags";
import { taskOperations } from "./tasks";
import { technicianRatingOperations } from "./technicianRatings";
import { technicianOperations } from "./technicians";
import { timesheetCodeOperations } from "./timesheetCodes";
import { transferOperations } from "./transfers";
import { truckOperations } from "./trucks";
import { vendorOperations } from "./vendors";
import { warehouseOperations } from "./warehouses";

/**
 * Every operation of a tenant, and the downloads of the file storage.
 * @param options.redirectDownloads answers downloads with a redirect to the file storage's host
 * @param options.limitReports answers 429 if the same report is run more often than ServiceTitan allows
 */
export const operations = ({
  redirectDownloads,
  limitReports,
}: {
  redirectDownloads: boolean;
  limitReports: boolean;
}): Operation<World>[] => [
  ...jobOperations,
  ...jobStatusOperations,
  ...jobLogOperations,
  ...jobMessageOperations,
  ...jobNoteOperations,
  ...jobEquipmentOperations,
  ...jobAttachmentOperations(redirectDownloads),
  ...jobTypeOperations,
  ...appointmentOperations,
  ...appointmentStatusOperations,
  ...capacityOperations,
  ...reportOperations(limitReports),
  ...projectOperations,
  ...customerOperations,
  ...locationOperations,
  ...contactOperations,
  ...addressBookOperations,
  ...noteOperations,
  ...tagOperations,
  ...bookingOperations,
  ...bookingContactOperations,
  ...bookingProviderTagOperations,
  ...leadOperations,
  ...technicianOperations,
  ...employeeOperations,
  ...invoiceOperations,
  ...paymentOperations,
  ...exportStatusOperations,
  ...accountsPayableOperations,
  ...creditMemoOperations,
  ...journalEntryOperations,
  ...bankDepositOperations,
  ...invoiceTaskOperations,
  ...accountingCustomFieldOperations,
  ...equipmentOperations,
  ...attachmentOperations(redirectDownloads),
  ...lookupOperations,
  ...accountingLookupOperations,
  ...membershipOperations,
  ...recurringServiceOperations,
  ...campaignOperations,
  ...customFieldTypeOperations,
  ...estimateOperations,
  ...estimateTemplateOperations,
  ...proposalOperations,
  ...callOperations,
  ...callDetailOperations,
  ...taskOperations,
  ...formOperations,
  ...pricebookItemOperations,
  ...pricebookCategoryOperations,
  ...pricebookBulkOperations,
  ...vendorOperations,
  ...otherFeedOperations,
  ...payrollOperations,
  ...jobTimesheetOperations,
  ...smsOptOutOperations,
  ...technicianRatingOperations,
  ...timesheetCodeOperations,
  ...activityOperations,
  ...attributionOperations,
  ...warehouseOperations,
  ...purchaseOrderRequestOperations,
  ...purchaseOrderOperations,
  ...purchaseOrderTypeOperations,
  ...truckOperations,
  ...returnTypeOperations,
  ...adjustmentOperations,
  ...transferOperations,
  ...returnOperations,
  ...receiptOperations,
];
