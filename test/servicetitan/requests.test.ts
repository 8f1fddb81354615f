import { startServiceTitan } from "../../sandbox/servicetitan";
import component from "../../src/servicetitan";
import { coversTheComponent, type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { appointmentAssignments } from "./requests/appointmentAssignments";
import { appointments } from "./requests/appointments";
import { bookings } from "./requests/bookings";
import { customerContacts } from "./requests/customerContacts";
import { customers } from "./requests/customers";
import { installedEquipment } from "./requests/installedEquipment";
import { invoices } from "./requests/invoices";
import { jobCancelReasons } from "./requests/jobCancelReasons";
import { jobs } from "./requests/jobs";
import { locations } from "./requests/locations";
import { payments } from "./requests/payments";
import { pricebook } from "./requests/pricebook";
import { projects } from "./requests/projects";
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
  ...pricebook,
  ...rawRequest,
  ...settings,
];

describe("ServiceTitan sends the correct request", () => {
  sendsTheCorrectRequest(component as never, { connection, origin, headers, table });

  coversTheComponent(component, {
    vendor: "servicetitan",
    table,
    startSandbox: () => startServiceTitan({ rateLimit: false }),
  });
});
