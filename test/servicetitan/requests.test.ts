import { startServiceTitan } from "../../sandbox/servicetitan";
import component from "../../src/servicetitan";
import { coversTheComponent, type Row, sendsTheCorrectRequest } from "../support/requests";
import { connection, headers, origin } from "./connection";
import { appointmentAssignments } from "./requests/appointmentAssignments";
import { appointments } from "./requests/appointments";
import { bookingContacts } from "./requests/bookingContacts";
import { bookings } from "./requests/bookings";
import { calls } from "./requests/calls";
import { customerContacts } from "./requests/customerContacts";
import { customers } from "./requests/customers";
import { installedEquipment } from "./requests/installedEquipment";
import { invoices } from "./requests/invoices";
import { jobCancelReasons } from "./requests/jobCancelReasons";
import { jobs } from "./requests/jobs";
import { leads } from "./requests/leads";
import { locationContacts } from "./requests/locationContacts";
import { locations } from "./requests/locations";
import { notes } from "./requests/notes";
import { payments } from "./requests/payments";
import { projects } from "./requests/projects";
import { rawRequest } from "./requests/rawRequest";
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
  ...bookingContacts,
  ...calls,
  ...leads,
  ...locationContacts,
  ...notes,
  ...tags,
  ...tasks,
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
