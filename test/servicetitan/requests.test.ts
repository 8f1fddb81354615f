import { startServiceTitan } from "../../sandbox/servicetitan";
import component from "../../src/servicetitan";
import { coversTheComponent, type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { accountingLookups } from "./requests/accountingLookups";
import { appointmentAssignments } from "./requests/appointmentAssignments";
import { appointments } from "./requests/appointments";
import { bookings } from "./requests/bookings";
import { customerContacts } from "./requests/customerContacts";
import { customers } from "./requests/customers";
import { employees } from "./requests/employees";
import { estimates } from "./requests/estimates";
import { estimateTemplates } from "./requests/estimateTemplates";
import { installedEquipment } from "./requests/installedEquipment";
import { invoices } from "./requests/invoices";
import { jobCancelReasons } from "./requests/jobCancelReasons";
import { jobs } from "./requests/jobs";
import { locations } from "./requests/locations";
import { marketing } from "./requests/marketing";
import { membershipsModule } from "./requests/memberships";
import { payments } from "./requests/payments";
import { pricebook } from "./requests/pricebook";
import { projects } from "./requests/projects";
import { proposalTemplates } from "./requests/proposalTemplates";
import { rawRequest } from "./requests/rawRequest";
import { settings } from "./requests/settings";

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
  ...rawRequest,
  ...settings,
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
      "findOrCreateCustomer",
      "findOrCreateLocation",
      "upsertCustomerByExternalData",
      "replaceAppointmentTechnicians",
    ],
    startSandbox: () => startServiceTitan({ rateLimit: false }),
  });
});
