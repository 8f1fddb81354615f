import type { Operation } from "../../core";
import type { World } from "../world";
import { accountingCustomFieldOperations } from "./accountingCustomFields";
import { accountingLookupOperations } from "./accountingLookups";
import { appointmentOperations } from "./appointments";
import { attachmentOperations } from "./attachments";
import { bookingOperations } from "./bookings";
import { callOperations } from "./calls";
import { campaignOperations } from "./campaigns";
import { contactMethodOperations } from "./contactMethods";
import { contactOperations } from "./contacts";
import { customerOperations } from "./customers";
import { customFieldTypeOperations } from "./customFieldTypes";
import { employeeOperations } from "./employees";
import { equipmentOperations } from "./equipment";
import { estimateOperations } from "./estimates";
import { estimateTemplateOperations } from "./estimateTemplates";
import { formOperations } from "./forms";
import { invoiceOperations } from "./invoices";
import { jobOperations } from "./jobs";
import { locationOperations } from "./locations";
import { lookupOperations } from "./lookups";
import { membershipOperations } from "./memberships";
import { paymentOperations } from "./payments";
import { pricebookBulkOperations } from "./pricebookBulk";
import { pricebookCategoryOperations } from "./pricebookCategories";
import { pricebookItemOperations } from "./pricebookItems";
import { projectOperations } from "./projects";
import { proposalOperations } from "./proposals";
import { recurringServiceOperations } from "./recurringServices";
import { technicianOperations } from "./technicians";
import { vendorOperations } from "./vendors";

/**
 * Every operation of a tenant, and the downloads of the file storage.
 * @param redirectDownloads answers downloads with a redirect to the file storage's host
 */
export const operations = (redirectDownloads: boolean): Operation<World>[] => [
  ...jobOperations,
  ...appointmentOperations,
  ...projectOperations,
  ...customerOperations,
  ...locationOperations,
  ...contactOperations,
  ...contactMethodOperations,
  ...bookingOperations,
  ...technicianOperations,
  ...employeeOperations,
  ...invoiceOperations,
  ...paymentOperations,
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
  ...formOperations,
  ...pricebookItemOperations,
  ...pricebookCategoryOperations,
  ...pricebookBulkOperations,
  ...vendorOperations,
];
