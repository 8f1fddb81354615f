import type { Row } from "../../support/requests";
import { accountingLookups } from "./accountingLookups";
import { accountingRecords } from "./accountingRecords";
import { activities } from "./activities";
import { appointmentAssignments } from "./appointmentAssignments";
import { appointments } from "./appointments";
import { attributions } from "./attributions";
import { bookingContacts } from "./bookingContacts";
import { bookings } from "./bookings";
import { calls } from "./calls";
import { contacts } from "./contacts";
import { customerContacts } from "./customerContacts";
import { customers } from "./customers";
import { customFieldTypes } from "./customFieldTypes";
import { dispatch } from "./dispatch";
import { employees } from "./employees";
import { estimates } from "./estimates";
import { estimateTemplates } from "./estimateTemplates";
import { installedEquipment } from "./installedEquipment";
import { invoices } from "./invoices";
import { jobAttachments } from "./jobAttachments";
import { jobCancelReasons } from "./jobCancelReasons";
import { jobEquipment } from "./jobEquipment";
import { jobHoldReasons } from "./jobHoldReasons";
import { jobNotes } from "./jobNotes";
import { jobs } from "./jobs";
import { jobTypes } from "./jobTypes";
import { leads } from "./leads";
import { locationContacts } from "./locationContacts";
import { locations } from "./locations";
import { marketing } from "./marketing";
import { membershipsModule } from "./memberships";
import { notes } from "./notes";
import { payments } from "./payments";
import { payroll } from "./payroll";
import { pricebook } from "./pricebook";
import { projects } from "./projects";
import { proposalTemplates } from "./proposalTemplates";
import { purchasing } from "./purchasing";
import { rawRequest } from "./rawRequest";
import { reports } from "./reports";
import { settings } from "./settings";
import { smsOptOuts } from "./smsOptOuts";
import { stock } from "./stock";
import { tags } from "./tags";
import { tasks } from "./tasks";
import { technicianRatings } from "./technicianRatings";
import { timesheetCodes } from "./timesheetCodes";

/** The request of every action. */
export const table: Row[] = [
  ...jobs,
  ...projects,
  ...locations,
  ...jobCancelReasons,
  ...customers,
  ...contacts,
  ...customerContacts,
  ...bookings,
  ...appointments,
  ...appointmentAssignments,
  ...installedEquipment,
  ...invoices,
  ...accountingRecords,
  ...payments,
  ...estimates,
  ...estimateTemplates,
  ...proposalTemplates,
  ...pricebook,
  ...bookingContacts,
  ...calls,
  ...leads,
  ...locationContacts,
  ...notes,
  ...tags,
  ...tasks,
  ...rawRequest,
  ...settings,
  ...customFieldTypes,
  ...dispatch,
  ...jobAttachments,
  ...jobEquipment,
  ...jobHoldReasons,
  ...jobNotes,
  ...jobTypes,
  ...reports,
  ...employees,
  ...membershipsModule,
  ...marketing,
  ...accountingLookups,
  ...payroll,
  ...smsOptOuts,
  ...technicianRatings,
  ...timesheetCodes,
  ...activities,
  ...attributions,
  ...purchasing,
  ...stock,
];
