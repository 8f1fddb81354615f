import { startServiceTitan } from "../../sandbox/servicetitan";
import component from "../../src/servicetitan";
import { coversTheComponent, type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { accountingLookups } from "./requests/accountingLookups";
import { appointmentAssignments } from "./requests/appointmentAssignments";
import { appointments } from "./requests/appointments";
import { bookingContacts } from "./requests/bookingContacts";
import { bookings } from "./requests/bookings";
import { calls } from "./requests/calls";
import { customerContacts } from "./requests/customerContacts";
import { customers } from "./requests/customers";
import { customFieldTypes } from "./requests/customFieldTypes";
import { dispatch } from "./requests/dispatch";
import { employees } from "./requests/employees";
import { estimates } from "./requests/estimates";
import { estimateTemplates } from "./requests/estimateTemplates";
import { installedEquipment } from "./requests/installedEquipment";
import { invoices } from "./requests/invoices";
import { jobAttachments } from "./requests/jobAttachments";
import { jobCancelReasons } from "./requests/jobCancelReasons";
import { jobEquipment } from "./requests/jobEquipment";
import { jobHoldReasons } from "./requests/jobHoldReasons";
import { jobNotes } from "./requests/jobNotes";
import { jobs } from "./requests/jobs";
import { jobTypes } from "./requests/jobTypes";
import { leads } from "./requests/leads";
import { locationContacts } from "./requests/locationContacts";
import { locations } from "./requests/locations";
import { marketing } from "./requests/marketing";
import { membershipsModule } from "./requests/memberships";
import { notes } from "./requests/notes";
import { payments } from "./requests/payments";
import { pricebook } from "./requests/pricebook";
import { projects } from "./requests/projects";
import { proposalTemplates } from "./requests/proposalTemplates";
import { rawRequest } from "./requests/rawRequest";
import { reports } from "./requests/reports";
import { settings } from "./requests/settings";
import { tags } from "./requests/tags";
import { tasks } from "./requests/tasks";

const table: Row[] = [
  ...jobs,
  ...projects,
  ...locations,
  ...jobCancelReasons,
  ...customers,
  ...customerContacts,
  ...bookings,
  ...appointments,
  ...appointmentAssignments,
  ...installedEquipment,
  ...invoices,
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
];

describe("ServiceTitan sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  coversTheComponent(component, {
    vendor: "servicetitan",
    table,
    testedElsewhere: [
      "findCustomers",
      "getJobDetails",
      "findOrCreateCustomer",
      "findOrCreateLocation",
      "upsertCustomerByExternalData",
      "replaceAppointmentTechnicians",
    ],
    startSandbox: () => startServiceTitan({ rateLimit: false }),
  });
});
