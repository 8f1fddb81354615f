import type { Operation } from "../../core";
import type { World } from "../world";
import { accountingCustomFieldOperations } from "./accountingCustomFields";
import { accountingLookupOperations } from "./accountingLookups";
import { appointmentOperations } from "./appointments";
import { attachmentOperations } from "./attachments";
import { bookingContactOperations } from "./bookingContacts";
import { bookingProviderTagOperations } from "./bookingProviderTags";
import { bookingOperations } from "./bookings";
import { callDetailOperations } from "./callDetails";
import { callOperations } from "./calls";
import { contactOperations } from "./contacts";
import { customerOperations } from "./customers";
import { customFieldTypeOperations } from "./customFieldTypes";
import { equipmentOperations } from "./equipment";
import { estimateOperations } from "./estimates";
import { formOperations } from "./forms";
import { invoiceOperations } from "./invoices";
import { jobOperations } from "./jobs";
import { leadOperations } from "./leads";
import { locationOperations } from "./locations";
import { lookupOperations } from "./lookups";
import { membershipOperations } from "./memberships";
import { noteOperations } from "./notes";
import { paymentOperations } from "./payments";
import { projectOperations } from "./projects";
import { tagOperations } from "./tags";
import { taskOperations } from "./tasks";
import { technicianOperations } from "./technicians";

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
  ...noteOperations,
  ...tagOperations,
  ...bookingOperations,
  ...bookingContactOperations,
  ...bookingProviderTagOperations,
  ...leadOperations,
  ...technicianOperations,
  ...invoiceOperations,
  ...paymentOperations,
  ...accountingCustomFieldOperations,
  ...equipmentOperations,
  ...attachmentOperations(redirectDownloads),
  ...lookupOperations,
  ...accountingLookupOperations,
  ...membershipOperations,
  ...customFieldTypeOperations,
  ...estimateOperations,
  ...callOperations,
  ...callDetailOperations,
  ...taskOperations,
  ...formOperations,
];
